namespace MadasterGen.Testing.State;

/// <summary>The values of <c>BuildingFileStatuses</c> that the sandbox uses.</summary>
internal static class FileStatus
{
    public const string Creating = nameof(Creating);
    public const string Uploaded = nameof(Uploaded);
    public const string Importing = nameof(Importing);
    public const string Imported = nameof(Imported);
    public const string ImportFailed = nameof(ImportFailed);
    public const string UnknownImportFile = nameof(UnknownImportFile);
    public const string Refining = nameof(Refining);
    public const string Refined = nameof(Refined);
    public const string RefineFailed = nameof(RefineFailed);
    public const string Mapping = nameof(Mapping);
    public const string Mapped = nameof(Mapped);
}
