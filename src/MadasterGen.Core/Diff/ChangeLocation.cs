using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff;

/// <summary>What a finding is about, as data: only what applies is set.</summary>
internal sealed record ChangeLocation
{
    /// <summary>The document as a whole.</summary>
    public static ChangeLocation Document { get; } = new();

    /// <summary>A tag.</summary>
    public string? Tag { get; init; }

    /// <summary>An operation.</summary>
    public OperationKey? Operation { get; init; }

    /// <summary>The operation's id, when it has one.</summary>
    public string? OperationId { get; init; }

    /// <summary>A parameter's name.</summary>
    public string? Parameter { get; init; }

    /// <summary>Where the parameter goes.</summary>
    public ApiParameterPlace? ParameterPlace { get; init; }

    /// <summary>Whether it is in the request's body.</summary>
    public bool IsBody { get; init; }

    /// <summary>A response's status.</summary>
    public string? Status { get; init; }

    /// <summary>A media type.</summary>
    public string? MediaType { get; init; }

    /// <summary>A response's header.</summary>
    public string? Header { get; init; }

    /// <summary>What the server calls at its caller's.</summary>
    public string? Callback { get; init; }

    /// <summary>What the server calls at an address that it was told of otherwise.</summary>
    public string? Webhook { get; init; }

    /// <summary>Whether clients have types for it.</summary>
    public bool IsTyped { get; init; } = true;

    /// <summary>A named schema.</summary>
    public string? Schema { get; init; }

    /// <summary>
    /// The property, from the named schema or from the body: names with dots between, <c>[]</c> for elements of a list,
    /// <c>{}</c> for values of a map.
    /// </summary>
    public string? Property { get; init; }

    /// <summary>An alternative that is written in place: its title or its number.</summary>
    public string? Alternative { get; init; }

    /// <summary>A value of an enum or of a discriminator, as JSON text.</summary>
    public string? Value { get; init; }

    /// <summary>A security scheme.</summary>
    public string? SecurityScheme { get; init; }

    /// <summary>The location of an operation.</summary>
    public static ChangeLocation Of(ApiOperation operation) => new() { Operation = operation.Key, OperationId = operation.OperationId };

    /// <summary>The location of a part of an operation.</summary>
    internal static ChangeLocation Of(OperationPart part) => new()
    {
        Operation = part.Operation,
        OperationId = part.OperationId,
        Parameter = part.Parameter,
        ParameterPlace = part.ParameterPlace,
        IsBody = part.IsBody,
        Status = part.Status,
        Header = part.Header,
        Callback = part.Callback,
        Webhook = part.Webhook,
        IsTyped = part.IsTyped,
    };

    /// <summary>The location of what a schema belongs to.</summary>
    internal static ChangeLocation Of(SchemaOwner owner) =>
        (owner.Part is { } part ? Of(part) : new ChangeLocation()) with
        {
            Schema = owner.Schema,
            Property = owner.Property,
            Alternative = owner.Alternative,
        };

    /// <summary>The location of a schema.</summary>
    internal static ChangeLocation Of(SchemaAt at) => Of(at.Owner);

    /// <summary>Whether <see cref="Text"/> begins with a word rather than with a name, whose case is its own.</summary>
    public bool BeginsWithWord => Value is not null
        || (Property is null && (Alternative is not null || Header is not null
            || (MediaType is null && Schema is null && (Parameter is not null || Status is not null || IsBody || Callback is not null
                || Webhook is not null
                || Operation is null))));

    /// <summary>The location as it is written under a heading that names the schema, operation, tag or scheme.</summary>
    /// <param name="thing">What the heading names, in a word.</param>
    internal ChangeLocation WithoutHeading(out string thing)
    {
        thing = Schema is not null ? "schema"
            : Operation is not null ? "operation"
            : Tag is not null ? "tag"
            : SecurityScheme is not null ? "security scheme"
            : "document";
        return thing switch
        {
            "schema" => this with { Schema = null },
            "operation" => this with { Operation = null, OperationId = null },
            "tag" => this with { Tag = null },
            _ => this with { SecurityScheme = null },
        };
    }

    /// <summary>The location in words that can begin a sentence, such as <c>'name' of BuildingRequest</c>.</summary>
    public string Text
    {
        get
        {
            List<string> parts = [];
            if (Value is not null)
                parts.Add($"value {Value}");
            if (Property is not null)
                parts.Add($"'{Property}'");
            if (Alternative is not null)
                parts.Add($"alternative {Alternative}");
            if (Header is not null)
                parts.Add($"header '{Header}'");
            if (MediaType is not null)
                parts.Add(MediaType);
            if (Schema is not null)
                parts.Add(Schema);
            if (Parameter is not null)
                parts.Add($"{ParameterPlace.ToString()!.ToLowerInvariant()} parameter '{Parameter}'");
            if (Status is not null)
                parts.Add($"response {Status}");
            if (IsBody)
                parts.Add("the request body");
            if (Callback is not null)
                parts.Add($"callback '{Callback}'");
            if (Webhook is not null)
                parts.Add($"webhook '{Webhook}'");
            if (Operation is { } operation)
                parts.Add(OperationId is null ? operation.Text : $"{OperationId} ({operation.Text})");
            if (Tag is not null)
                parts.Add($"tag '{Tag}'");
            if (SecurityScheme is not null)
                parts.Add($"security scheme '{SecurityScheme}'");
            return parts.Count == 0 ? "the document" : string.Join(" of ", parts);
        }
    }
}
