namespace Madaster;

/// <content>Madaster's platforms.</content>
public sealed partial class MadasterEnvironment
{
    /// <summary>The production platform, <c>https://api.madaster.com</c>.</summary>
    public static global::Madaster.MadasterEnvironment Production { get; } = new("Production", new("https://api.madaster.com"));

    /// <summary>The acceptance platform, for tests, <c>https://api.accept.madaster.com</c>.</summary>
    public static global::Madaster.MadasterEnvironment Acceptance { get; } = new("Acceptance", new("https://api.accept.madaster.com"));

    static partial void AddKnown(global::System.Collections.Generic.List<global::Madaster.MadasterEnvironment> environments)
    {
        environments.Add(Production);
        environments.Add(Acceptance);
    }
}
