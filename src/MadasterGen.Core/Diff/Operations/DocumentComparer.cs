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
        // What no operation follows in both documents says nothing about any.
        OperationPair[] both = [.. pairs.Where(pair => pair.Old is not null && pair.New is not null)];
        if (both.Length > 0 && both.All(pair => pair.Old!.Security is not null || pair.New!.Security is not null))
            return;
        SecurityComparer.Compare(
            Security(old, old.Security), Security(@new, schemes.Translate(@new.Security)), ChangeLocation.Document, changes);
    }

    private static SecurityPlace Security(ApiModel model, EquatableArray<ApiSecurityRequirement> requirements) =>
        new(requirements, model.Security.Count == 0 ? "" : JsonPointer.Of("security"));

    private static string Version(ApiModel model) => model.Version.Length == 0 ? "" : JsonPointer.Of("info", "version");
}
