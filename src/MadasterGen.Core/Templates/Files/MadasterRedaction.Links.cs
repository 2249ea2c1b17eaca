namespace Madaster;

/// <content>Addresses of files.</content>
internal static partial class MadasterRedaction
{
    /// <summary>Removes the values in the query of a pre-signed address, which its host may repeat when it refuses it.</summary>
    internal static string QueryOf(string address, string text)
    {
        foreach (string parameter in address.Substring(address.IndexOf('?') + 1).Split('&'))
        {
            string value = parameter.Substring(parameter.IndexOf('=') + 1);
            if (value.Length < 12) continue; // versions, dates and the like
            text = text.Replace(value, Mark).Replace(global::System.Uri.UnescapeDataString(value), Mark);
        }

        return text;
    }
}
