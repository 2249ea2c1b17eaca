using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Counterparts.Differences;

/// <summary>Says what became of the parameters outside the path.</summary>
internal static class ParameterDifferences
{
    public static IEnumerable<string> Find(OperationView lost, OperationView found)
    {
        ApiParameter[] old = Ordered(lost.Operation);
        ApiParameter[] @new = Ordered(found.Operation);
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
            if (now is null && !found.Operation.Parameters.Any(p => p.Place == ApiParameterPlace.Path && p.Name == parameter.Name))
                yield return $"{parameter.Name} is no longer given in {Title(parameter.Place)}";
            else if (now is not null && now.Place != parameter.Place)
                yield return $"{parameter.Name} moves from {Title(parameter.Place)} to {Title(now.Place)}";
            if (now is not null && Change(parameter, lost, now, found) is { } change)
                yield return change;
        }
    }

    /// <summary>How the type of a parameter differs; null when it does not.</summary>
    public static string? Change(ApiParameter old, OperationView lost, ApiParameter now, OperationView found)
    {
        string before = TypeOf(old, lost);
        string after = TypeOf(now, found);
        return before == after ? null : $"{now.Name} was {SchemaTitle.WithArticle(before)} and is {SchemaTitle.WithArticle(after)} now";
    }

    private static string TypeOf(ApiParameter parameter, OperationView operation)
    {
        OperationPlaces places = new(operation.Document.Model, operation.Operation);
        return SchemaTitle.Of(operation.Document.Schemas.Meant(places.SchemaOf(parameter)));
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
    [
        .. operation.Parameters
            .Where(parameter => parameter.Place != ApiParameterPlace.Path)
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
            .ThenBy(parameter => parameter.Place)
    ];

    private static ApiParameter? Like(ApiParameter parameter, ApiParameter[] others)
    {
        ApiParameter[] sameName = [.. others.Where(other => string.Equals(other.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))];
        return sameName
            .OrderBy(other => other.Place == parameter.Place ? 0 : 1)
            .ThenBy(other => other.Name == parameter.Name ? 0 : 1)
            .FirstOrDefault();
    }
}
