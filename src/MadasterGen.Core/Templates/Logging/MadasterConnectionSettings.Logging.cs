namespace Madaster;

/// <content>The log of the program.</content>
internal sealed partial class MadasterConnectionSettings
{
    /// <summary>Who writes down how calls ended, if anybody does.</summary>
    internal global::Madaster.MadasterCallLog? Log { get; set; }
}
