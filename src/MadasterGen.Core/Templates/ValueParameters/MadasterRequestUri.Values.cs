namespace Madaster;

/// <content>Values that are no strings.</content>
internal ref partial struct MadasterRequestUri
{
    /// <inheritdoc cref="AppendPath(string, string)"/>
    internal void AppendPath(string name, global::System.Guid value) => Raw(value);

    /// <inheritdoc cref="AppendPath(string, string)"/>
    internal void AppendPath(string name, int value) => Raw(value);

    /// <inheritdoc cref="AppendPath(string, string)"/>
    internal void AppendPath(string name, long value) => Raw(value);

    /// <inheritdoc cref="AppendPath(string, string)"/>
    internal void AppendPath(string name, bool value) => Raw(value ? "true" : "false");

    /// <inheritdoc cref="AppendPath(string, string)"/>
    internal void AppendPath(string name, double value) => Escaped(global::Madaster.MadasterText.Of(value));

    /// <inheritdoc cref="AppendPath(string, string)"/>
    internal void AppendPath(string name, global::System.DateTimeOffset value) => Escaped(global::Madaster.MadasterText.Of(value));

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    internal void AppendQuery(string name, global::System.Guid? value)
    {
        if (value is not { } given) return;
        QueryName(name);
        Raw(given);
    }

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    internal void AppendQuery(string name, int? value) => AppendQuery(name, (long?)value);

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    internal void AppendQuery(string name, long? value)
    {
        if (value is not { } given) return;
        QueryName(name);
        Raw(given);
    }

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    internal void AppendQuery(string name, bool? value)
    {
        if (value is not { } given) return;
        QueryName(name);
        Raw(given ? "true" : "false");
    }

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    internal void AppendQuery(string name, double? value)
    {
        if (value is not { } given) return;
        QueryName(name);
        Escaped(global::Madaster.MadasterText.Of(given));
    }

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    /// <remarks>ISO 8601; UTC is written <c>Z</c>.</remarks>
    internal void AppendQuery(string name, global::System.DateTimeOffset? value)
    {
        if (value is not { } given) return;
        QueryName(name);
        Escaped(global::Madaster.MadasterText.Of(given));
    }

    private void Raw(global::System.Guid value)
    {
#if NET
        Reserve(36);
        value.TryFormat(new global::System.Span<char>(_buffer, _length, 36), out int written);
        _length += written;
#else
        Raw(value.ToString("D"));
#endif
    }

    private void Raw(long value)
    {
#if NET
        Reserve(20);
        var free = new global::System.Span<char>(_buffer, _length, 20);
        value.TryFormat(free, out int written, default, global::System.Globalization.CultureInfo.InvariantCulture);
        _length += written;
#else
        Raw(value.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
#endif
    }
}
