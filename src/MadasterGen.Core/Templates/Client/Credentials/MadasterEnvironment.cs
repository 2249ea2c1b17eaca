namespace Madaster;

/// <summary>An environment of the API. A key belongs to one of them and is refused by the others.</summary>
/// <remarks>Configuration binders read it by its name.</remarks>
[global::System.ComponentModel.TypeConverter(typeof(NameConverter))]
public sealed partial class MadasterEnvironment
{
    /// <summary>Creates an environment.</summary>
    /// <param name="name">Its name, as the options show it.</param>
    /// <param name="baseAddress">The absolute address that the paths of the API are appended to.</param>
    public MadasterEnvironment(string name, global::System.Uri baseAddress)
    {
        Name = name ?? throw new global::System.ArgumentNullException(nameof(name));
        BaseAddress = baseAddress ?? throw new global::System.ArgumentNullException(nameof(baseAddress));
    }

    /// <summary>The name of the environment, such as <c>Production</c>.</summary>
    public string Name { get; }

    /// <summary>The address that the paths of the API are appended to.</summary>
    public global::System.Uri BaseAddress { get; }

    /// <summary>The environment with a name, such as <c>Production</c>; upper and lower case do not count.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The environment.</returns>
    /// <exception cref="global::System.FormatException">The API has no environment of this name that the client knows.</exception>
    public static global::Madaster.MadasterEnvironment Parse(string name)
    {
        if (name is null) throw new global::System.ArgumentNullException(nameof(name));
        var known = new global::System.Collections.Generic.List<global::Madaster.MadasterEnvironment>();
        AddKnown(known);
        foreach (global::Madaster.MadasterEnvironment environment in known)
            if (string.Equals(environment.Name, name.Trim(), global::System.StringComparison.OrdinalIgnoreCase)) return environment;
        string cure = known.Count == 0
            ? $"The client knows none: set {nameof(MadasterClientOptions.BaseAddress)}."
            : $"There are: {string.Join(", ", known)}.";
        throw new global::System.FormatException($"There is no environment '{name}'. {cure}");
    }

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    // The environments that the client knows. Without any the call is not there.
    static partial void AddKnown(global::System.Collections.Generic.List<global::Madaster.MadasterEnvironment> environments);

    private sealed class NameConverter : global::System.ComponentModel.TypeConverter
    {
        public override bool CanConvertFrom(
            global::System.ComponentModel.ITypeDescriptorContext? context, global::System.Type sourceType) =>
            sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

        public override object? ConvertFrom(
            global::System.ComponentModel.ITypeDescriptorContext? context,
            global::System.Globalization.CultureInfo? culture,
            object value) =>
            value is string name ? Parse(name) : base.ConvertFrom(context, culture, value);
    }
}
