using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterPlan
{
    /// <summary>The name in C#, escaped.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>Where it goes.</summary>
    public required ApiParameterPlace Place { get; init; }

    /// <summary>Its type without the question mark.</summary>
    public required CSharpType Type { get; init; }

    /// <summary>Its type where its form is that of a list.</summary>
    internal ListType List => Type as ListType ?? throw Type.CannotBeHere();

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How its value is written.</summary>
    public required ValueForm Form { get; init; }

    /// <summary>For values of several parts: whether each is written with its name, instead of all behind that of the parameter.</summary>
    public bool IsExploded { get; init; }

    /// <summary>For values of several parts that are joined: what stands between them, escaped where it goes into an address.</summary>
    public string Separator { get; init; } = ",";

    /// <summary>For a list of lists: what stands between the elements of those, outermost first.</summary>
    public EquatableArray<string> Inner { get; init; }

    /// <summary>In a path: what stands before the value, as <c>label</c> and <c>matrix</c> have it.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>In a path: what stands before a part that has no name, as an exploded <c>matrix</c> has it.</summary>
    public string Unnamed { get; init; } = "";

    /// <summary>In a query: whether it is all of the query string, without a name.</summary>
    public bool IsWholeQuery { get; init; }

    /// <summary>In a query: whether reserved characters stand as they are.</summary>
    public bool AllowsReserved { get; init; }

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }
}

/// <summary>How a value is written into a request.</summary>
internal enum ValueForm
{
    /// <summary>As it is: the request knows how to write its type.</summary>
    Direct,

    /// <summary>As a text.</summary>
    Text,

    /// <summary>As a text in which reserved characters stand as they are.</summary>
    Reserved,

    /// <summary>An array as one text with all elements.</summary>
    Joined,

    /// <summary>An array as one text per element, each under the parameter's name.</summary>
    Exploded,

    /// <summary>An object, or an array of others, as the parts that it has in JSON.</summary>
    Parts,

    /// <summary>The same with the parts of its parts, each under the names that lead to it.</summary>
    Deep,

    /// <summary>As JSON.</summary>
    Json,
}
