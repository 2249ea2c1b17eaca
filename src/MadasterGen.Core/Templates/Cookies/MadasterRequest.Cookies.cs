namespace Madaster;

/// <content>Cookies of a call.</content>
internal partial struct MadasterRequest
{
    /// <summary>Adds a cookie; nothing when <paramref name="value"/> is <see langword="null"/>.</summary>
    /// <exception cref="global::System.ArgumentException">The value has a semicolon, or is not printable ASCII.</exception>
    internal void AddCookie(string name, string? value)
    {
        if (value is null) return;
        global::Madaster.MadasterHeaders.Check(name, value);
        if (value.IndexOf(';') >= 0) throw new global::System.ArgumentException("The value of a cookie has no semicolon.", name);
        Cookies = Cookies is null ? $"{name}={value}" : $"{Cookies}; {name}={value}";
    }
}
