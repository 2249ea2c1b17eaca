using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Security;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares what the documents say as wholes.</summary>
internal static class DocumentComparer
{
    public static void Compare(
        ApiModel old, ApiModel @new, IReadOnlyList<OperationPair> pairs, SchemeNames schemes, ChangeCollector changes)
    {
        if (old.Version != @new.Version)
        {
            ChangeLocation document = ChangeLocation.Document;
            string rule = ChangeRuleIds.ApiVersionChanged;
            changes.Add(rule, document, Version(old), Version(@new), ChangeDirection.None, old.Version, @new.Version);
        }
        SecuritySchemeComparer.Compare(old, @new, changes);
        if (IsSecurityFollowed(pairs))
        {
            SecurityComparer.Compare(
                Security(old, old.Security), Security(@new, schemes.Translate(@new.Security)), ChangeLocation.Document, changes);
        }
    }

    /// <summary>
    /// Whether what documents demand as wholes is compared: what no operation follows in both documents says nothing about any.
    /// </summary>
    public static bool IsSecurityFollowed(IReadOnlyList<OperationPair> pairs)
    {
        OperationPair[] both = [.. pairs.Where(pair => pair.Old is not null && pair.New is not null)];
        return both.Length == 0 || both.Any(pair => pair.Old!.Security is null && pair.New!.Security is null);
    }

    private static SecurityPlace Security(ApiModel model, EquatableArray<ApiSecurityRequirement> requirements) =>
        new(requirements, model.Security.Count == 0 ? "" : JsonPointer.Of("security"));

    private static string Version(ApiModel model) => model.Version.Length == 0 ? "" : JsonPointer.Of("info", "version");
}
