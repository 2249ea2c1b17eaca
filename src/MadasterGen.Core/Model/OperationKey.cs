namespace MadasterGen.Model;

/// <summary>
/// What tells the operations of one document apart, whatever their ids are. Two are equal when verb and path are, letter by letter.
/// </summary>
/// <param name="Verb">The verb in capitals, such as <c>GET</c>.</param>
/// <param name="Path">The path with its placeholders, such as <c>/api/v3.0/building/{id}</c>.</param>
internal readonly record struct OperationKey(string Verb, string Path)
{
    /// <summary>The key as people and reports write it, such as <c>GET /building/{id}</c>. Nothing is looked up by it.</summary>
    public string Text => $"{Verb} {Path}";

    /// <summary>The same operation behind its version's segment.</summary>
    public OperationKey WithoutVersion => this with { Path = ApiVersion.WithoutPrefix(Path) };

    /// <inheritdoc/>
    public override string ToString() => Text;
}
