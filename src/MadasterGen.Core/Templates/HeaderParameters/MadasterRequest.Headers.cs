namespace Madaster;

/// <content>Headers that an operation declares.</content>
internal partial struct MadasterRequest
{
    /// <summary>Adds a header parameter; nothing when <paramref name="value"/> is <see langword="null"/>.</summary>
    /// <exception cref="global::System.ArgumentException">The value is not printable ASCII.</exception>
    internal void AddHeader(string name, string? value)
    {
        if (value is null) return;
        global::Madaster.MadasterHeaders.Check(name, value);
        (_headers ??= new()).Add(new(name, value));
    }
}
