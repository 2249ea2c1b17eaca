namespace Madaster;

/// <content>Pages.</content>
internal static partial class MadasterErrors
{
    /// <summary>A page that is the one before once more.</summary>
    internal static global::System.Exception OfRepeatedPage(global::Madaster.MadasterExchange exchange, int skip)
    {
        string number = skip.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        string message = $" returned the same page again after {number} elements, so the server does not skip what it was asked to skip. "
            + "Call the method that returns the whole list instead of enumerating pages.";
        return With(Exception(exchange, Begin(exchange, message)), exchange, "");
    }
}
