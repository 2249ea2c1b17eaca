using System;
using MadasterGen.Model;

namespace MadasterGen.Settings;

/// <summary>What values of settings can be, where C# does not define it.</summary>
internal static class SettingChecks
{
    /// <summary>Any string.</summary>
    public static bool IsAnything(string value) => true;

    /// <summary>An absolute http or https address to which paths can be added, as clients demand it.</summary>
    public static bool IsBaseAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out Uri? address)
        && address.Scheme is "http" or "https"
        && address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0;

    /// <summary>An https address: what is read from it comes from whom it names.</summary>
    public static bool IsSafeAddress(string value) => Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme == "https";

    /// <summary>The values that <see cref="IsTruth"/> takes, however they are written.</summary>
    public static EquatableArray<string> Truths { get; } = new[] { "true", "false" }.ToEquatableArray();

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool IsTruth(string value) => bool.TryParse(value, out _);
}
