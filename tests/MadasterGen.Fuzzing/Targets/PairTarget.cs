using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Fuzzing.Targets;

/// <summary>Two documents in one text are compared, both ways and each with itself.</summary>
internal static class PairTarget
{
    /// <summary>The line between the two documents.</summary>
    public const string Between = "\n=====\n";

    /// <summary>Compares.</summary>
    public static void Run(string text)
    {
        int place = text.IndexOf(Between, StringComparison.Ordinal);
        if (place < 0)
            return;
        if (ModelOf(text[..place]) is not { } old || ModelOf(text[(place + Between.Length)..]) is not { } @new)
            return;
        Check(old, @new);
        Check(@new, old);
        CheckItself(old);
        CheckItself(@new);
    }

    private static ApiModel? ModelOf(string text) => DocumentReader.Read(text, CancellationToken.None).Model;

    private static void Check(ApiModel old, ApiModel @new)
    {
        ApiDiff diff = ApiComparer.Compare(old, @new, CancellationToken.None);
        foreach (ApiChange change in diff.Changes)
            FuzzTarget.Promise(ChangeSentence.Of(change).Length > 0, () => $"{change.RuleId} says nothing.");
    }

    // What a reference names that leads nowhere is never compared, which is said.
    private static void CheckItself(ApiModel model)
    {
        if (model.Unresolved.Count > 0)
            return;
        ApiDiff diff = ApiComparer.Compare(model, model, CancellationToken.None);
        FuzzTarget.Promise(diff.IsEmpty, () => $"A document differs from itself: {ChangeSentence.Of(diff.Changes.First())}");
    }
}
