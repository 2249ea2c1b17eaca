namespace Madaster;

/// <summary>One of Madaster's platforms. A key belongs to one of them and is refused by the others.</summary>
public sealed class MadasterEnvironment
{
    private MadasterEnvironment(string name, string baseAddress)
    {
        Name = name;
        BaseAddress = new global::System.Uri(baseAddress);
    }

    /// <summary>The production platform, <c>https://api.madaster.com</c>.</summary>
    public static global::Madaster.MadasterEnvironment Production { get; } = new("Production", "https://api.madaster.com");

    /// <summary>The acceptance platform, for tests, <c>https://api.accept.madaster.com</c>.</summary>
    public static global::Madaster.MadasterEnvironment Acceptance { get; } = new("Acceptance", "https://api.accept.madaster.com");

    /// <summary>The name of the environment: <c>Production</c> or <c>Acceptance</c>.</summary>
    public string Name { get; }

    /// <summary>The address that the paths of the API are appended to.</summary>
    public global::System.Uri BaseAddress { get; }

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
