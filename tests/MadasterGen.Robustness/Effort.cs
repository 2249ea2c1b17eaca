using System.Globalization;

namespace MadasterGen.Robustness;

/// <summary>
/// How long the tests try: enough for each run of all tests, or what <c>MADASTERGEN_ROBUSTNESS</c> says in minutes;
/// <c>MADASTERGEN_SEED</c> begins elsewhere.
/// </summary>
internal static class Effort
{
    /// <summary>Minutes for each test; 0 in a usual run.</summary>
    public static double Minutes { get; } = Number("MADASTERGEN_ROBUSTNESS", 0);

    /// <summary>Where random choices begin.</summary>
    public static int Seed { get; } = (int)Number("MADASTERGEN_SEED", 1);

    private static double Number(string variable, double usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : usual;
}
