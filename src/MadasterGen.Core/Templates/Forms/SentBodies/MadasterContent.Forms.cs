namespace Madaster;

/// <content>Bodies that are forms.</content>
internal static partial class MadasterContent
{
    /// <summary>A form without files.</summary>
    internal static global::Madaster.MadasterFormContent Form() => new();
}
