namespace Madaster;

/// <summary>An environment of the API. A key belongs to one of them and is refused by the others.</summary>
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

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
