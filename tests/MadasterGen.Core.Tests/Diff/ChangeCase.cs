using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes.Breaks;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>What a fragment of a document is part of.</summary>
internal enum Fragment
{
    /// <summary>The schema of the property <c>value</c> of <c>Thing</c>, which travels both ways.</summary>
    Value,

    /// <summary>The same in a document of version 3.1.</summary>
    NewerValue,

    /// <summary>The schema <c>Thing</c>, which travels both ways.</summary>
    Thing,

    /// <summary>All schemas.</summary>
    Schemas,

    /// <summary>One parameter of an operation.</summary>
    Parameter,

    /// <summary>An operation, without its responses.</summary>
    Operation,

    /// <summary>The responses of an operation.</summary>
    Responses,

    /// <summary>All paths.</summary>
    Paths,

    /// <summary>The document but for its version.</summary>
    Document,

    /// <summary>The same of version 3.1.</summary>
    NewerDocument,
}

/// <summary>A pair of documents that a rule applies to, and one that it nearly applies to.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Part">What the fragments are part of.</param>
/// <param name="Old">As it was, in YAML's short form.</param>
/// <param name="New">As it is.</param>
/// <param name="Near">As it might be without the rule applying.</param>
internal sealed record ChangeCase(string RuleId, Fragment Part, string Old, string New, string Near)
{
    /// <summary>What both documents are read from.</summary>
    public static ApiModel Read(Fragment part, string fragment, ChangeDirection direction = ChangeDirection.Both)
    {
        ReadResult result = DocumentReader.Read(Text(part, fragment, direction), CancellationToken.None);
        Assert.NotNull(result.Model);
        return result.Model;
    }

    /// <summary>What changed between two documents, as the clients show it.</summary>
    public static ApiDiff Compare(ApiModel old, ApiModel @new) => CodeVerdicts.Judge(
        ApiComparer.Compare(old, @new, CancellationToken.None), PlannedPair.Of(old, @new, new PlanningOptions(), CancellationToken.None), CancellationToken.None);

    /// <summary>The text of a document around a fragment.</summary>
    public static string Text(Fragment part, string fragment, ChangeDirection direction = ChangeDirection.Both)
    {
        string thing = part is Fragment.Value or Fragment.NewerValue ? $"{{type: object, properties: {{value: {fragment}}}}}" : part == Fragment.Thing ? fragment : "{type: object}";
        const string others = "Other: {type: object, properties: {x: {type: string}}}, Another: {type: object, properties: {y: {type: integer}}}, Named: {type: string}, "
            + "Cat: {type: object, properties: {kind: {type: string}, tail: {type: integer}}}, Dog: {type: object, properties: {kind: {type: string}, bark: {type: boolean}}}";
        string schemas = part == Fragment.Schemas ? fragment : $"{{Thing: {thing}, {others}}}";
        const string reference = "content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}";
        string body = part == Fragment.Operation ? fragment : direction.HasFlag(ChangeDirection.Request) ? $"requestBody: {{{reference}}}" : "";
        string content = direction.HasFlag(ChangeDirection.Response) && part != Fragment.Operation ? $", {reference}" : "";
        string responses = part == Fragment.Responses ? fragment : $"{{'200': {{description: ok{content}}}}}";
        string parameters = part == Fragment.Parameter ? $"parameters: [{fragment}]," : "";
        string operationId = part == Fragment.Operation ? "" : "operationId: T_Add,";
        string paths = part == Fragment.Paths ? fragment : $"{{/v1/things: {{post: {{tags: [T], {operationId} {parameters} {body}{(body.Length > 0 ? "," : "")} responses: {responses}}}}}}}";
        string document = part is Fragment.Document or Fragment.NewerDocument ? fragment : $"info: {{title: T, version: '1'}}, paths: {paths}, components: {{schemas: {schemas}}}";
        return $"{{openapi: {(part is Fragment.NewerValue or Fragment.NewerDocument ? "3.1.0" : "3.0.3")}, {document}}}";
    }

    public override string ToString() => $"{RuleId} {Old} → {New}";
}
