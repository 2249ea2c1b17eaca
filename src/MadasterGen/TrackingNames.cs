namespace MadasterGen;

/// <summary>The names of the pipeline's steps, by which tests follow what ran again and what did not.</summary>
public static class TrackingNames
{
    /// <summary>What the project's properties say.</summary>
    public const string Options = "MadasterGen.Options";

    /// <summary>What the language and the references offer.</summary>
    public const string Features = "MadasterGen.Features";

    /// <summary>The specs among the additional files.</summary>
    public const string SpecFiles = "MadasterGen.SpecFiles";

    /// <summary>The files that documents can refer to; none where no document refers to a file.</summary>
    public const string GivenFiles = "MadasterGen.GivenFiles";

    /// <summary>The same files, each with those that it refers to.</summary>
    public const string DividedFiles = "MadasterGen.DividedFiles";

    /// <summary>The accepted copies that differ from every spec.</summary>
    public const string AcceptedFiles = "MadasterGen.AcceptedFiles";

    /// <summary>Each suppression file, read.</summary>
    public const string SuppressionLists = "MadasterGen.SuppressionLists";

    /// <summary>Each spec, read.</summary>
    public const string Reads = "MadasterGen.Reads";

    /// <summary>Each spec's model, without its text.</summary>
    public const string Models = "MadasterGen.Models";

    /// <summary>Each accepted copy, read.</summary>
    public const string AcceptedReads = "MadasterGen.AcceptedReads";

    /// <summary>Each accepted copy's model, without its text.</summary>
    public const string AcceptedModels = "MadasterGen.AcceptedModels";

    /// <summary>Each spec with its accepted copy.</summary>
    public const string AcceptedSpecs = "MadasterGen.AcceptedSpecs";

    /// <summary>Which specs nobody has accepted yet.</summary>
    public const string NewVersions = "MadasterGen.NewVersions";

    /// <summary>What changed between each spec and its accepted copy.</summary>
    public const string Drift = "MadasterGen.Drift";

    /// <summary>The day of the build.</summary>
    public const string Today = "MadasterGen.Today";

    /// <summary>The suppressions as they are today.</summary>
    public const string Suppressions = "MadasterGen.Suppressions";

    /// <summary>What changed, held against the clients.</summary>
    public const string JudgedDrift = "MadasterGen.JudgedDrift";

    /// <summary>What changed and is not suppressed, and which suppressions have an object.</summary>
    public const string SuppressedDrift = "MadasterGen.SuppressedDrift";

    /// <summary>What changed and is not suppressed.</summary>
    public const string UnsuppressedDrift = "MadasterGen.UnsuppressedDrift";

    /// <summary>The names under which the specs' versions appear.</summary>
    public const string Versions = "MadasterGen.Versions";

    /// <summary>Each version's plan.</summary>
    public const string Plans = "MadasterGen.Plans";

    /// <summary>Each accepted copy's plan.</summary>
    public const string AcceptedPlans = "MadasterGen.AcceptedPlans";

    /// <summary>The documents and plans of the project, where what is gone can have gone.</summary>
    public const string Documents = "MadasterGen.Documents";

    /// <summary>Each version's plan, with what its client advises.</summary>
    public const string Advised = "MadasterGen.Advised";

    /// <summary>Each version's plan, with what its client says of its document's changes.</summary>
    public const string Changed = "MadasterGen.Changed";

    /// <summary>The same where the project can compile a client.</summary>
    public const string Clients = "MadasterGen.Clients";

    /// <summary>What the clients say of their documents' changes.</summary>
    public const string Changes = "MadasterGen.Changes";

    /// <summary>What the union of the versions says of its documents' changes.</summary>
    public const string LatestChanges = "MadasterGen.LatestChanges";

    /// <summary>What the clients advise although nothing changed.</summary>
    public const string Advice = "MadasterGen.Advice";

    /// <summary>Each type's plan.</summary>
    public const string Types = "MadasterGen.Types";

    /// <summary>Each tag's client.</summary>
    public const string TagClients = "MadasterGen.TagClients";

    /// <summary>Each type's file.</summary>
    public const string TypeFiles = "MadasterGen.TypeFiles";

    /// <summary>Each tag's client's file.</summary>
    public const string TagClientFiles = "MadasterGen.TagClientFiles";

    /// <summary>Each version's client's files.</summary>
    public const string VersionClientFiles = "MadasterGen.VersionClientFiles";

    /// <summary>Each spec's hash.</summary>
    public const string Hashes = "MadasterGen.Hashes";

    /// <summary>What each version's client was made from.</summary>
    public const string Origins = "MadasterGen.Origins";

    /// <summary>Each version's file that says what its client was made from.</summary>
    public const string OriginFiles = "MadasterGen.OriginFiles";

    /// <summary>The files of what the versions of each API share.</summary>
    public const string RootFiles = "MadasterGen.RootFiles";

    /// <summary>The files of each API's client that are the same for all documents.</summary>
    public const string FixedClientFiles = "MadasterGen.FixedClientFiles";

    /// <summary>The files that the clients of all APIs share.</summary>
    public const string SharedFiles = "MadasterGen.SharedFiles";

    /// <summary>Each version's file of advice.</summary>
    public const string AdviceFiles = "MadasterGen.AdviceFiles";

    /// <summary>Each version's file of changes.</summary>
    public const string ChangesFiles = "MadasterGen.ChangesFiles";

    /// <summary>Each version's client.</summary>
    public const string VersionClients = "MadasterGen.VersionClients";

    /// <summary>What the versions of each API share.</summary>
    public const string Root = "MadasterGen.Root";

    /// <summary>What is the same for all documents in each API's client.</summary>
    public const string FixedClients = "MadasterGen.FixedClients";

    /// <summary>What the clients of all APIs share.</summary>
    public const string Shared = "MadasterGen.Shared";

    /// <summary>Each spec's API version, or why it cannot be read.</summary>
    public const string SpecVersions = "MadasterGen.SpecVersions";

    /// <summary>Each accepted copy's API version, or why it cannot be read.</summary>
    public const string CopyVersions = "MadasterGen.CopyVersions";

    /// <summary>What all comparisons say of the suppressions.</summary>
    public const string Comparisons = "MadasterGen.Comparisons";

    /// <summary>What must be said of each file, without places.</summary>
    public const string FilesWithProblems = "MadasterGen.FilesWithProblems";

    /// <summary>What must be said, with places.</summary>
    public const string Problems = "MadasterGen.Problems";
}
