using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Differences;

/// <summary>Says what became of the parameters outside the path.</summary>
internal static class ParameterDifferences
{
    public static IEnumerable<string> Find(ApiOperation lost, ApiOperation found)
    {
        ApiParameter[] old = Ordered(lost);
        ApiParameter[] @new = Ordered(found);
        foreach (ApiParameter parameter in @new.Where(p => p.IsRequired))
        {
            if (Like(parameter, old) is not { } before)
                yield return $"{parameter.Name} is new and required, in {Title(parameter.Place)}";
            else if (!before.IsRequired)
                yield return $"{parameter.Name} must be given";
        }
        foreach (ApiParameter parameter in old)
        {
            ApiParameter? now = Like(parameter, @new);
            // A parameter that went into the path is said with the path.
            if (now is null && !found.Parameters.Any(p => p.Place == ApiParameterPlace.Path && p.Name == parameter.Name))
                yield return $"{parameter.Name} is no longer given in {Title(parameter.Place)}";
            else if (now is not null && now.Place != parameter.Place)
                yield return $"{parameter.Name} moves from {Title(parameter.Place)} to {Title(now.Place)}";
        }
    }

    /// <summary>A place in the words of a sentence.</summary>
    public static string Title(ApiParameterPlace place) => place switch
    {
        ApiParameterPlace.Query => "the query",
        ApiParameterPlace.Header => "a header",
        ApiParameterPlace.Cookie => "a cookie",
        _ => "the path",
    };

    private static ApiParameter[] Ordered(ApiOperation operation) =>
        [.. operation.Parameters.Where(p => p.Place != ApiParameterPlace.Path).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Place)];

    private static ApiParameter? Like(ApiParameter parameter, ApiParameter[] others)
    {
        ApiParameter[] sameName = [.. others.Where(other => string.Equals(other.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))];
        return sameName.FirstOrDefault(other => other.Place == parameter.Place) ?? sameName.FirstOrDefault();
    }
}
