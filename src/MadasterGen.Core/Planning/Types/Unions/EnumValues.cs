using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>The values of those cases of a union that are enums.</summary>
internal static class EnumValues
{
    /// <summary>Whether no value is one of several enums, of which it does not tell then which one is meant.</summary>
    public static bool AreToldApart(IEnumerable<TypedCase> cases, SchemaResolver schemas)
    {
        Dictionary<string, int> taken = new(StringComparer.Ordinal);
        foreach (TypedCase one in cases.Where(one => one.Type.Is(GeneratedShape.Enum)))
        {
            foreach (string value in one.Case.Alternatives.SelectMany(alternative => Of(schemas.Meant(alternative.At))))
            {
                if (taken.TryGetValue(value, out int other) && other != one.Index)
                    return false;
                taken[value] = one.Index;
            }
        }
        return true;
    }

    private static IEnumerable<string> Of(SchemaView view) => view is EnumView values ? values.Values.Values.Select(JsonText.Plain) : [];
}
