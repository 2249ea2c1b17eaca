namespace Madaster;

/// <summary>A form without files, <c>application/x-www-form-urlencoded</c>.</summary>
internal sealed partial class MadasterFormContent : global::Madaster.MadasterRequestContent
{
    private readonly global::System.Text.StringBuilder _text = new();

    internal MadasterFormContent() => Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");

    /// <summary>Whether anything was added.</summary>
    internal bool HasFields => _text.Length > 0;

    /// <summary>Adds a field; nothing when <paramref name="value"/> is <see langword="null"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="kept">What stands in the value as it is, besides letters, digits and <c>-._~</c>.</param>
    internal void Add(string name, string? value, string kept = "")
    {
        if (value is not null) AddEscaped(name, global::Madaster.MadasterText.FormEscaped(value, kept));
    }

    /// <summary>Adds a value of whatever kind: a list as a field for each element.</summary>
    internal void AddFields(string name, string? json, string kept = "")
    {
        foreach (string field in global::Madaster.MadasterText.FieldsOf(json)) AddJson(name, field, kept);
    }

    /// <summary>Adds a field of whatever kind, of which objects and lists stay JSON; nothing for <c>null</c>.</summary>
    internal void AddJson(string name, string? json, string kept = "")
    {
        if (json is not (null or "null")) Add(name, global::Madaster.MadasterText.OfJson(json) ?? json, kept);
    }

    private void AddEscaped(string name, string value)
    {
        if (_text.Length > 0) _text.Append('&');
        _text.Append(global::Madaster.MadasterText.FormEscaped(name)).Append('=').Append(value);
    }

    // Escaped text is ASCII, so its length is its number of bytes.
    protected override bool TryComputeLength(out long length)
    {
        length = _text.Length;
        return true;
    }

    protected override global::System.Threading.Tasks.Task WriteAsync(
        global::System.IO.Stream stream, global::System.Threading.CancellationToken cancellationToken)
    {
        byte[] bytes = global::System.Text.Encoding.ASCII.GetBytes(_text.ToString());
        return stream.WriteAsync(bytes, 0, bytes.Length, cancellationToken);
    }
}
