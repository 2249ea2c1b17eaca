using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>The request of an operation, which all its methods share.</summary>
internal sealed record RequestPlan
{
    /// <summary>The name of the method that makes it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is made from, path and body first; the options of the call come behind them.</summary>
    public EquatableArray<MethodParameterPlan> Parameters { get; init; }

    /// <summary>The name of the options of the call.</summary>
    public required string OptionsName { get; init; }

    /// <summary>The names of the parameters that must not be <c>null</c>.</summary>
    public EquatableArray<string> NotNull { get; init; }

    /// <summary>Whether its address is the same for every call.</summary>
    public bool HasFixedAddress { get; init; }

    /// <summary>The pieces of the path in order; the first is a literal.</summary>
    public EquatableArray<PathPartPlan> Path { get; init; }

    /// <summary>What goes into the query string, in order.</summary>
    public EquatableArray<ParameterPlan> Query { get; init; }

    /// <summary>The parameter that holds OData options; null when it takes none.</summary>
    public string? ODataQuery { get; init; }

    /// <summary>What goes into headers, in order.</summary>
    public EquatableArray<ParameterPlan> Headers { get; init; }

    /// <summary>What goes into cookies, in order.</summary>
    public EquatableArray<ParameterPlan> Cookies { get; init; }

    /// <summary>What goes into path, query, headers and cookies.</summary>
    public IEnumerable<ParameterPlan> AllValues() =>
        Path.OfType<PathValuePlan>().Select(part => part.Parameter).Concat(Query).Concat(Headers).Concat(Cookies);

    /// <summary>The media types to ask for; null for the usual ones.</summary>
    public string? Accept { get; init; }

    /// <summary>The body.</summary>
    public BodyPlan? Body { get; init; }
}

/// <summary>A piece of a path.</summary>
internal abstract record PathPartPlan;

/// <summary>A piece that stands in the path as it is.</summary>
/// <param name="Text">The text, escaped as the document has it.</param>
internal sealed record PathLiteralPlan(string Text) : PathPartPlan;

/// <summary>A piece that a parameter fills.</summary>
/// <param name="Parameter">The parameter.</param>
internal sealed record PathValuePlan(ParameterPlan Parameter) : PathPartPlan;
