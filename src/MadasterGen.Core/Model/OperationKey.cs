namespace MadasterGen.Model;

/// <summary>
/// What tells the operations of one document apart, whatever their ids are. Two are equal when verb and path are, letter by letter.
/// </summary>
/// <param name="Verb">The verb in capitals, such as <c>GET</c>.</param>
/// <param name="Path">The path with its placeholders, such as <c>/api/v3.0/building/{id}</c>.</param>
internal readonly record struct OperationKey(string Verb, string Path)
{
    private const string Paths = "paths";

    /// <summary>The key as people and reports write it, such as <c>GET /building/{id}</c>. Nothing is looked up by it.</summary>
    public string Text => $"{Verb} {Path}";

    /// <summary>Where a document has the operation (RFC 6901).</summary>
    public string Pointer => JsonPointer.Of(Paths, Path, Verb.ToLowerInvariant());

    /// <summary>The operation in which a place is; null for places outside all of them.</summary>
    /// <param name="pointer">The place.</param>
    public static OperationKey? At(string pointer)
    {
        string[] segments = pointer.Split('/');
        return segments.Length > 3 && segments[1] == Paths
            ? new OperationKey(segments[3].ToUpperInvariant(), JsonPointer.Unescape(segments[2]))
            : null;
    }

    /// <summary>The same operation behind its version's segment.</summary>
    public OperationKey WithoutVersion => this with { Path = ApiVersion.WithoutPrefix(Path) };

    /// <inheritdoc/>
    public override string ToString() => Text;
}
