using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Security;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares what the documents say as wholes.</summary>
internal static class DocumentComparer
{
    public static void Compare(ApiModel old, ApiModel @new, ChangeCollector changes)
    {
        if (old.Version != @new.Version)
        {
            ChangeLocation document = ChangeLocation.Document;
            string rule = ChangeRuleIds.ApiVersionChanged;
            changes.Add(rule, document, Version(old), Version(@new), ChangeDirection.None, old.Version, @new.Version);
        }
        SecuritySchemeComparer.Compare(old, @new, changes);
        SecurityComparer.Compare(Security(old), Security(@new), ChangeLocation.Document, changes);
    }

    private static SecurityPlace Security(ApiModel model) =>
        new(model.Security, model.Security.Count == 0 ? "" : JsonPointer.Of("security"));

    private static string Version(ApiModel model) => model.Version.Length == 0 ? "" : JsonPointer.Of("info", "version");
}
