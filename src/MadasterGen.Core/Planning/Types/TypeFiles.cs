using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Limits;

namespace MadasterGen.Planning.Types;

/// <summary>
/// Which types stand in one file. Each has a file of its own, which is what people look for; more than
/// <see cref="PlanningLimits.TypeFiles"/> share as many files, since the compiler holds the name of each generated file against all others.
/// </summary>
internal static class TypeFiles
{
    /// <summary>The files of a version's types.</summary>
    public static IEnumerable<TypeFilePlan> Of(EquatableArray<TypePlan> types) => types.Count <= PlanningLimits.TypeFiles
        ? types.Select(type => new TypeFilePlan(type.Namespace, type.Name, type.SharesFileName, new[] { type }.ToEquatableArray()))
        : Shared(types);

    // By the name alone, so that a type which comes, goes or moves changes one file.
    private static IEnumerable<TypeFilePlan> Shared(EquatableArray<TypePlan> types) => types
        .GroupBy(type => NumberOf(type.Name))
        .OrderBy(file => file.Key)
        .Select(file => new TypeFilePlan(
            file.First().Namespace, "Types-" + file.Key.ToString("0000", CultureInfo.InvariantCulture), false, file.ToEquatableArray()));

    private static int NumberOf(string name)
    {
        ulong hash = StableHash.Start;
        foreach (char unit in name)
            hash = StableHash.With(hash, unit);
        return (int)(hash % PlanningLimits.TypeFiles);
    }
}
