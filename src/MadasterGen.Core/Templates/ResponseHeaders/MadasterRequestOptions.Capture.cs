namespace Madaster;

/// <content>How a method sees the headers of its response.</content>
public sealed partial class MadasterRequestOptions
{
    /// <summary>The same options, whose capture is given to another one first.</summary>
    internal global::Madaster.MadasterRequestOptions With(global::System.Action<global::Madaster.MadasterResponseInfo> capture)
    {
        var options = (global::Madaster.MadasterRequestOptions)MemberwiseClone();
        options.OnResponse = response =>
        {
            capture(response);
            OnResponse?.Invoke(response);
        };
        return options;
    }
}
