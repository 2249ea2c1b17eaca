using System.Globalization;

namespace MadasterGen.Model;

/// <summary>What C# calls the parts of a multipart body to which the document gives places and no names.</summary>
internal static class PartNames
{
    /// <summary>All parts, or all that follow those with places of their own.</summary>
    public const string Rest = "parts";

    /// <summary>The part at a place.</summary>
    /// <param name="index">The place; the first is 0.</param>
    public static string At(int index) => "part" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
