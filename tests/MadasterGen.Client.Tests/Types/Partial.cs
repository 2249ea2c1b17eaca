namespace Madaster.V3_0;

/// <summary>A user's own addition to a generated record.</summary>
public sealed partial record FolderResponse
{
    internal string Title => "Folder " + Name;
}

// Generators do not see each other's output. Named in the project's own code, a type is there for the framework's generator too.
public sealed partial record MultiLingualString;

public readonly partial struct BuildingFileStatuses;
