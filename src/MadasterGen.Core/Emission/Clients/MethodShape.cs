using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Emission.Clients;

/// <summary>Which of an operation's methods it is.</summary>
internal enum MethodVariant
{
    /// <summary>The call itself.</summary>
    Call,

    /// <summary>The call that gives <c>null</c> for 404.</summary>
    OrDefault,

    /// <summary>The call that gives a sequence.</summary>
    Sequence,

    /// <summary>The call that sends in batches.</summary>
    Batches,

    /// <summary>The call that sends in batches what comes over time.</summary>
    AsyncBatches,
}

/// <summary>A method's signature.</summary>
internal sealed record MethodShape(MethodVariant Variant, string Name, string ReturnType, IReadOnlyList<MethodParameter> Parameters)
{
    /// <summary>The method as it is declared, a parameter a line, with what follows the last parenthesis.</summary>
    public string Declare(string modifiers, string behind) =>
        $"{modifiers}{ReturnType} {Name}(\n"
        + string.Join(",\n", Parameters.Select(p => $"    {p.Type} {p.Name}{(p.Default is null ? "" : " = " + p.Default)}"))
        + ")" + behind;

    /// <summary>The parameters as a call passes them on.</summary>
    public string Arguments => string.Join(", ", Parameters.Select(p => p.Name));
}

/// <summary>A parameter of a method.</summary>
internal sealed record MethodParameter(string Type, string Name, string? Default, string Description);
