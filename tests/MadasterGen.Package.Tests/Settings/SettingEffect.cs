namespace MadasterGen.Package.Tests.Settings;

/// <summary>A value of a setting, and how one sees that it was understood.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Value">A value that is not its default.</param>
/// <param name="IsIn">Whether a build shows it.</param>
internal sealed record SettingEffect(string Name, string Value, Func<BuiltSettings, bool> IsIn)
{
    /// <summary>The name, by which a failure is told.</summary>
    public override string ToString() => $"{Name}={Value}";
}
