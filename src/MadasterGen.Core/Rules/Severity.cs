namespace MadasterGen.Rules;

/// <summary>How severe a report is; each is more severe than those before it.</summary>
internal enum Severity
{
    /// <summary>Shown in editors, not printed by builds.</summary>
    Info,

    /// <summary>Printed by builds.</summary>
    Warning,

    /// <summary>Fails the build.</summary>
    Error,
}
