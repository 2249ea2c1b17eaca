using MadasterGen.Planning.Operations;

namespace MadasterGen.Core.Tests.Planning.Operations;

public sealed class MethodPlannerTests
{
    private const string List = "{application/json: {schema: {type: array, items: {type: string}}}}";
    private const string Record = "{application/json: {schema: {type: object, properties: {name: {type: string}}}}}";
    private const string GivesList = "responses: {'200': {description: ok, content: " + List + "}}";
    private const string TakesList = "requestBody: {content: " + List + "}";
    private const string GivesRecord = "responses: {'200': {description: ok, content: " + Record + "}}";

    [Fact]
    public void An_object_at_a_path_with_a_parameter_can_be_asked_for_or_given_up() => Assert.Equal(
        """
        GetThingAsync(id, options = null, cancellationToken = default)
        GetThingOrDefaultAsync(id, options = null, cancellationToken = default)
        """,
        Methods($$$"""
        /things/{id}:
          get:
            operationId: getThing
            parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}]
            {{{GivesRecord}}}
        """));

    [Fact]
    public void An_object_at_a_path_without_parameters_is_always_there() => Assert.Equal(
        "GetAccountAsync(options = null, cancellationToken = default)",
        Methods($$$"""
        /account:
          get:
            operationId: getAccountAsync
            {{{GivesRecord}}}
        """));

    [Fact]
    public void A_list_can_be_enumerated() => Assert.Equal(
        """
        GetThingsAsync(options = null, cancellationToken = default)
        EnumerateThingsAsync(options = null, cancellationToken = default)
        """,
        Methods($$$"""
        /things:
          get:
            operationId: getThings
            {{{GivesList}}}
        """));

    [Fact]
    public void Pages_are_asked_for_by_the_sequence_itself()
    {
        OperationPlan operation = SmallPlans.Operation($$$"""
        /things:
          get:
            operationId: getThings
            parameters:
              - {name: skip, in: query, schema: {type: integer, format: int32}}
              - {name: name, in: query, schema: {type: string}}
              - {name: Take, in: query, schema: {type: integer, format: int32}}
            {{{GivesList}}}
        """);
        Assert.Equal(
            """
            GetThingsAsync(skip = null, name = null, take = null, options = null, cancellationToken = default)
            EnumerateThingsAsync(name = null, pageSize = 100, options = null, cancellationToken = default)
            """,
            SmallPlans.Methods(operation));
        SequenceMethod pages = Assert.IsType<SequenceMethod>(operation.Methods[1]);
        Assert.Equal(SequencePaging.SkipAndTake, pages.Paging);
        Assert.Equal(["skip", "name", "take"], pages.Arguments);
    }

    [Fact]
    public void What_the_vendor_limits_goes_out_in_batches()
    {
        OperationPlan operation = SmallPlans.Operation(Elements("post", "UpsertElements", TakesList), title: "Madaster");
        Assert.Equal(
            """
            UpsertElementsAsync(id, body, options = null, cancellationToken = default)
            UpsertElementsInBatchesAsync(id, items, options = null, cancellationToken = default)
            UpsertElementsInBatchesAsync(id, items, options = null, cancellationToken = default)
            """,
            SmallPlans.Methods(operation));
        BatchMethod[] batches = [.. operation.Methods.OfType<BatchMethod>()];
        Assert.All(batches, batch => Assert.Equal(("UpsertElementsAsync", 500), (batch.CallName, batch.Size)));
        Assert.All(batches, batch => Assert.Equal(["id", "batch"], batch.Arguments));
        Assert.Equal([MethodParameterRole.Items, MethodParameterRole.AsyncItems], batches.Select(batch => batch.Parameters[1].Role));
    }

    [Fact]
    public void What_the_vendor_says_holds_for_no_other_document() =>
        Assert.Single(SmallPlans.Operation(Elements("post", "UpsertElements", TakesList)).Methods);

    [Fact]
    public void OData_options_page_a_sequence()
    {
        OperationPlan operation = SmallPlans.Operation(Elements("get", "GetElements"), title: "Madaster");
        Assert.Equal(
            """
            GetElementsAsync(id, query = null, options = null, cancellationToken = default)
            EnumerateElementsAsync(id, query = null, options = null, cancellationToken = default)
            """,
            SmallPlans.Methods(operation));
        SequenceMethod pages = Assert.IsType<SequenceMethod>(operation.Methods[1]);
        Assert.Equal(SequencePaging.OData, pages.Paging);
        Assert.Equal(["id", "page"], pages.Arguments);
    }

    [Fact]
    public void A_variant_leaves_its_name_to_the_operation_that_has_it()
    {
        OperationPlan[] operations = SmallPlans.Client($$$"""
        /things:
          get:
            operationId: getThings
            {{{GivesList}}}
        /things/all:
          get:
            operationId: enumerateThings
            {{{GivesRecord}}}
        """).Operations();
        Assert.Equal("GetThingsAsync", Assert.Single(operations[0].Methods).Name);
        Assert.Equal("EnumerateThingsAsync", Assert.Single(operations[1].Methods).Name);
    }

    [Fact]
    public void Two_sequences_never_have_one_name()
    {
        const string Events = "text/event-stream: {schema: {type: string}}";
        OperationPlan[] operations = SmallPlans.Client($$$"""
        /things:
          get:
            operationId: getThings
            responses: {'200': {description: D, content: {application/json: {schema: {type: array, items: { type: string } } }, {{{Events}}} } } }
        /things/events:
          get:
            operationId: getThingsAsEvents
            responses: { '200': { description: D, content: { {{{Events}}} } } }
        """).Operations();
        string[] names = [.. operations.SelectMany(operation => operation.Methods).Select(method => method.Name)];
        Assert.Equal(["GetThingsAsync", "EnumerateThingsAsync", "GetThingsAsEventsAsync"], names);
    }

    [Fact]
    public void Path_body_and_what_must_be_given_come_before_what_need_not() => Assert.Equal(
        "AddAsync(id, body, since, xTrace, how = null, options = null, cancellationToken = default)",
        Methods($$$"""
        /things/{id}:
          post:
            operationId: add
            parameters:
              - {name: how, in: query, schema: {type: string}}
              - {name: x-trace, in: header, required: true, schema: {type: string}}
              - {name: since, in: query, required: true, schema: {type: string, format: date-time}}
              - {name: id, in: path, required: true, schema: {type: string}}
            requestBody:
              content: {{{Record}}}
            responses: {'204': {description: ok}}
        """));

    [Fact]
    public void A_stand_in_for_a_method_calls_its_client_what_no_parameter_is_called()
    {
        OperationPlan operation = SmallPlans.Operation("""
        /things:
          get:
            operationId: getThings
            parameters: [{name: client, in: query, schema: {type: string}}]
            responses: {'204': {description: ok}}
        """);
        Assert.Equal("client_", Assert.Single(operation.Methods).ReceiverName);
    }

    private static string Methods(string paths) => SmallPlans.Methods(SmallPlans.Operation(paths));

    private static string Elements(string verb, string id, string rest = "") => $$$"""
        /files/{id}/elements:
          {{{verb}}}:
            tags: [BuildingFileElement]
            operationId: BuildingFileElement_{{{id}}}
            parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}]
            {{{rest}}}
            {{{GivesList}}}
        """;

    [Fact]
    public void Parameters_keep_the_names_that_only_other_operations_need()
    {
        OperationPlan operation = SmallPlans.Operation("""
        /things:
          get:
            operationId: getThings
            parameters:
              - {name: page, in: query, schema: {type: integer}}
              - {name: query, in: query, schema: {type: string}}
              - {name: options, in: query, schema: {type: string}}
              - {name: items, in: query, schema: {type: string}}
              - {name: batch, in: query, schema: {type: string}}
              - {name: token, in: query, schema: {type: string}}
              - {name: pageSize, in: query, schema: {type: integer}}
              - {name: skip, in: query, schema: {type: integer}}
              - {name: take, in: query, schema: {type: integer}}
              - {name: request, in: query, schema: {type: string}}
            responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
        """);
        Assert.Equal(
            """
            GetThingsAsync(page = null, query = null, options = null, items = null, batch = null, token = null, pageSize = null, skip = null, take = null, requestValue = null, requestOptions = null, cancellationToken = default)
            EnumerateThingsAsync(page = null, query = null, options = null, items = null, batch = null, token = null, pageSize = null, requestValue = null, requestPageSize = 100, requestOptions = null, cancellationToken = default)
            """,
            SmallPlans.Methods(operation));
    }

    [Theory]
    [InlineData("application/json: {schema: {$ref: '#/components/schemas/X'}}, application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/X'}}", "AddAsync AddAsFormAsync")]
    [InlineData("application/json: {schema: {$ref: '#/components/schemas/X'}}, multipart/form-data: {schema: {$ref: '#/components/schemas/X'}}", "AddAsync AddAsFormAsync")]
    [InlineData("application/json: {schema: {$ref: '#/components/schemas/X'}}, application/xml: {schema: {$ref: '#/components/schemas/X'}}, text/xml: {schema: {$ref: '#/components/schemas/X'}}", "AddAsync")]
    [InlineData("application/json: {schema: {type: string}}, text/json: {schema: {type: string}}, '*/*': {schema: {type: string}}", "AddAsync")]
    [InlineData("application/json: {schema: {$ref: '#/components/schemas/X'}}, text/plain: {schema: {type: string}}", "AddAsync AddAsTextAsync")]
    [InlineData("application/json: {schema: {$ref: '#/components/schemas/X'}}, application/pdf: {schema: {type: string, format: binary}}, application/octet-stream: {}", "AddAsync AddAsFileAsync")]
    [InlineData("multipart/form-data: {schema: {$ref: '#/components/schemas/X'}}, application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/X'}}", "AddAsync")]
    public void What_another_media_type_can_carry_has_a_method(string content, string methods)
    {
        OperationPlan operation = SmallPlans.Operation(
            $"/things: {{post: {{operationId: add, requestBody: {{content: {{{content}}}}}, responses: {{'204': {{description: ok}}}}}}}}",
            "components: {schemas: {X: {type: object, properties: {p: {type: string}}}}}");
        Assert.Equal(methods, string.Join(" ", operation.Methods.Select(method => method.Name)));
    }
}
