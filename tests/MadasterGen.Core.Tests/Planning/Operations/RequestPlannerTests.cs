using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Core.Tests.Planning.Operations;

public sealed class RequestPlannerTests
{
    [Fact]
    public void A_request_says_where_everything_goes()
    {
        RequestPlan request = SmallPlans.Operation("""
        /things/{id}/parts:
          put:
            operationId: putParts
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: tags, in: query, schema: {type: array, items: {type: string}}}
              - {name: sizes, in: query, explode: false, schema: {type: array, items: {type: integer, format: int32}}}
              - {name: count, in: query, schema: {type: integer, format: int32}}
              - {name: x-count, in: header, schema: {type: integer, format: int32}}
            requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}
            responses: {'204': {description: ok}}
        """).Request;
        Assert.Equal("PutPartsRequest", request.Name);
        Assert.Equal("/things/ | <id> | /parts", string.Join(" | ", request.Path.Select(Piece)));
        Assert.Equal(
            [("tags", ValueForm.Exploded), ("sizes", ValueForm.Joined), ("count", ValueForm.Direct)],
            request.Query.Select(p => (p.WireName, p.Form)));
        Assert.Equal([("x-count", ValueForm.Text)], request.Headers.Select(p => (p.WireName, p.Form)));
        Assert.Equal(["body"], request.NotNull);
        Assert.False(request.HasFixedAddress);
    }

    [Theory]
    [InlineData("required: true, ", "Small", "Value")]
    [InlineData("required: false, ", "Small", "None")]
    [InlineData("", "Small", "Mention")]
    [InlineData("", "Madaster Private API", "Value")]
    [InlineData("required: false, ", "Madaster Private API", "None")]
    public void A_body_is_demanded_as_the_document_says(string required, string title, string demand)
    {
        const string Content = "content: {application/json: {schema: {type: string}}}";
        OperationPlan operation = SmallPlans.Operation(
            $"/things: {{post: {{operationId: send, requestBody: {{{required}{Content}}}, responses: {{'204': {{description: ok}}}}}}}}", title: title);
        Assert.Equal(demand, operation.Request.Body!.Demand.ToString());
        MethodParameterPlan body = operation.Methods[0].Parameters[0];
        Assert.Equal((demand != "Value", demand == "None" ? "null" : null), (body.IsNullable, body.Default));
    }

    [Fact]
    public void A_body_before_something_required_has_no_default()
    {
        OperationPlan operation = SmallPlans.Operation("""
        /things:
          post:
            operationId: send
            parameters: [{name: q, in: query, required: true, schema: {type: string}}]
            requestBody: {required: false, content: {application/json: {schema: {type: string}}}}
            responses: {'204': {description: ok}}
        """);
        Assert.Equal("SendAsync(body, q, options = null, cancellationToken = default)", SmallPlans.Methods(operation));
    }

    [Fact]
    public void An_address_without_parameters_is_fixed()
    {
        RequestPlan request = SmallPlans.Operation("""
        /things:
          get:
            operationId: getThings
            parameters: [{name: x-trace, in: header, schema: {type: string}}]
            responses: {'204': {description: ok}}
        """).Request;
        Assert.True(request.HasFixedAddress);
        Assert.Equal("/things", string.Join(" | ", request.Path.Select(Piece)));
    }

    [Theory]
    [InlineData("in: path, required: true", "Parts , |")]
    [InlineData("in: path, required: true, style: matrix, explode: true", "Parts ; ;|c= exploded")]
    [InlineData("in: query", "Parts , | exploded")]
    [InlineData("in: query, style: deepObject", "Deep , | exploded")]
    [InlineData("in: query, style: pipeDelimited", "Parts %7C |")]
    [InlineData("in: header", "Parts , |")]
    [InlineData("in: cookie", "Parts , | exploded")]
    public void An_object_is_written_as_its_style_tells(string parameter, string expected)
    {
        string path = parameter.StartsWith("in: path", StringComparison.Ordinal) ? "/things/{c}" : "/things";
        RequestPlan request = SmallPlans.Operation(
            $"{path}: {{get: {{operationId: get, parameters: [{{name: c, {parameter}, schema: {{type: object, properties: {{r: {{type: integer}}}}}}}}], "
            + "responses: {'204': {description: ok}}}}").Request;
        ParameterPlan plan = request.Query.Concat(request.Headers).Concat(request.Cookies)
            .Concat(request.Path.OfType<PathValuePlan>().Select(value => value.Parameter)).Single();
        string before = plan.Prefix.Length > 0 ? $"{plan.Prefix}|" : "|";
        Assert.Equal(expected, $"{plan.Form} {plan.Separator} {before}{plan.Unnamed}{(plan.IsExploded ? " exploded" : "")}");
        Assert.IsType<GeneratedType>(plan.Type);
    }

    [Theory]
    [InlineData("in: query, content: {application/json: {schema: {type: object, properties: {r: {type: integer}}}}}", "Json", "")]
    [InlineData("in: query, content: {application/xml: {schema: {type: object}}}", "Text", "MAD2006")]
    [InlineData("in: query, schema: {}", "Text", "MAD2006")]
    [InlineData("in: query, style: deepObject, schema: {type: object, properties: {l: {type: array, items: {type: string}}}}", "Deep", "MAD2020")]
    [InlineData("in: query, style: deepObject, schema: {type: object, properties: {l: {type: string}}}", "Deep", "")]
    [InlineData("in: query, schema: {type: array, items: {type: object, properties: {l: {type: string}}}}", "Parts", "MAD2020")]
    public void What_styles_have_no_form_for_is_reported(string parameter, string form, string expected)
    {
        ClientPlan client = SmallPlans.Client(
            $"/things: {{get: {{operationId: get, parameters: [{{name: c, {parameter}}}], responses: {{'204': {{description: ok}}}}}}}}");
        Assert.Equal(form, Assert.Single(Assert.Single(client.Operations()).Request.Query).Form.ToString());
        Assert.Equal(expected, string.Join(" ", client.Problems.Select(problem => problem.Id)));
    }

    [Fact]
    public void Fields_of_a_form_say_how_they_are_written()
    {
        RequestPlan request = SmallPlans.Operation("""
        /files:
          post:
            operationId: upload
            requestBody:
              content:
                multipart/form-data:
                  schema:
                    required: [file]
                    properties:
                      file: {type: string, format: binary}
                      names: {type: array, items: {type: string}}
                      about: {type: object, properties: {name: {type: string}}}
            responses: {'204': {description: ok}}
        """).Request;
        Assert.Equal(
            [("file", FieldForm.File), ("names", FieldForm.Text), ("about", FieldForm.Json)],
            Assert.IsType<MultipartBodyPlan>(request.Body).Fields.Select(f => (f.WireName, f.Form)));
        Assert.Equal(["@file"], request.NotNull);
    }

    private static string Piece(PathPartPlan part) => part switch
    {
        PathLiteralPlan literal => literal.Text,
        PathValuePlan value => $"<{value.Parameter.Name}>",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    [Fact]
    public void A_part_can_be_several_files()
    {
        OperationPlan operation = SmallPlans.Operation("""
            /files:
              post:
                tags: [T]
                operationId: Add
                requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [files], properties: {files: {$ref: '#/components/schemas/Files'}}}}}}
                responses: {'204': {description: Done., content: {application/json: {}}}}
            """, """
            components:
              schemas:
                Files: {type: array, items: {$ref: '#/components/schemas/File'}}
                File: {type: string, format: binary}
            """);

        FieldPlan field = Assert.Single(Assert.IsType<MultipartBodyPlan>(operation.Request.Body).Fields);

        Assert.Equal((new ListType(CSharpType.File, false), FieldForm.File), (field.Type, field.Form));
        Assert.Equal(ResultKind.None, operation.Result.Kind);
    }

    [Fact]
    public void Open_media_types_of_JSON_and_text_ask_for_the_usual_ones()
    {
        OperationPlan operation = SmallPlans.Operation("""
            /a:
              get:
                tags: [T]
                operationId: Get
                responses:
                  '200': {description: d, content: {'*/*': {schema: {type: object, properties: {a: {type: string}}}}}}
                  '201': {description: d, content: {'*/*': {schema: {type: string}}}}
            """);

        Assert.Null(operation.Result.Accept);
    }
}
