namespace MadasterGen.Bombs.Documents;

/// <summary>All kinds of documents.</summary>
internal static class Kinds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Kind> All { get; } =
        [.. Links.Kinds, .. Doublings.Kinds, .. Objects.Kinds, .. Nestings.Kinds, .. Names.Kinds, .. Changes.Kinds];

    /// <summary>The kind with a name; null when there is none.</summary>
    public static Kind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
