namespace Madaster;

/// <summary>What the generator writes beside the templates.</summary>
internal static partial class MadasterJson
{
    internal static bool Strict => false;
}

/// <summary>The interface without the versions.</summary>
public interface IMadasterClient
{
}

/// <summary>The client without the versions.</summary>
public sealed partial class MadasterClient : IMadasterClient
{
}
