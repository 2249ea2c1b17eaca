using MadasterGen.Bombs.Documents;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Bombs.Running;

/// <summary>The ways in which a document is given to the generator.</summary>
internal static class Forms
{
    /// <summary>The document alone.</summary>
    public const string Spec = "spec";

    /// <summary>The document beside the accepted copy, which differs in one place.</summary>
    public const string Accepted = "accepted";

    /// <summary>Two versions that differ in one place.</summary>
    public const string Versions = "versions";

    /// <summary>A document that is too deep to be read beside a version that is not.</summary>
    public const string Beside = "beside";

    /// <summary>The forms in which a kind is tried.</summary>
    public static IReadOnlyList<string> Of(Kind kind) => kind.IsRefused ? [Spec, Accepted, Beside] : [Spec, Accepted, Versions];

    /// <summary>The clients that a form gives.</summary>
    public static IReadOnlyList<string> Clients(Kind kind, string form) => (kind.IsRefused, form) switch
    {
        (true, Beside) => ["MadasterV2_0Client"],
        (true, _) => [],
        (false, Versions) => ["MadasterV1_0Client", "MadasterV2_0Client"],
        (false, _) => ["MadasterV1_0Client"],
    };

    /// <summary>The files of a form.</summary>
    public static IReadOnlyList<TestFile> Files(Kind kind, string form, int size) => form switch
    {
        Accepted => [File("v1.0", kind.Make(size, true)), File("v1.0", kind.Make(size, false), ".accepted")],
        Versions => [File("v1.0", kind.Make(size, false)), File("v2.0", kind.Make(size, true))],
        Beside => [File("v1.0", kind.Make(size, false)), File("v2.0", Harmless)],
        _ => [File("v1.0", kind.Make(size, false))],
    };

    /// <summary>A document that hurts nobody.</summary>
    public static ApiText Harmless =>
        new ApiText().Operation("Thing_Post", "thing", Json.Ref("Leaf")).Schema("Leaf", Json.Leaf(isChanged: false));

    private static TestFile File(string version, ApiText text, string mark = "") =>
        new($"madaster-{version}{mark}.json", text.Of(version));
}
