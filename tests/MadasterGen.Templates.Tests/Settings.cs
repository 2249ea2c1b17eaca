namespace Madaster;

/// <summary>What the generator writes beside the templates.</summary>
internal static partial class MadasterJson
{
    internal static bool Strict => false;
}
