namespace Madaster;

/// <content>The log of the program.</content>
internal sealed partial class MadasterConnection
{
    /// <summary>Who writes down how calls ended, if anybody does.</summary>
    internal global::Madaster.MadasterCallLog? Log { get; private set; }

    partial void TakeLog(global::Madaster.MadasterConnectionSettings settings) => Log = settings.Log;
}
