namespace Madaster;

/// <content>What sequences can be instead.</content>
internal static partial class MadasterErrors
{
    /// <summary>A success status whose body is of another media type.</summary>
    internal static global::System.Exception OfMediaType(global::Madaster.MadasterExchange exchange, string type, string expected)
    {
        string what = $" responded with {Status(exchange.Response)} and {exchange.Redact(type)}, where {expected} was expected.";
        return With(Exception(exchange, Begin(exchange, what)), exchange, "");
    }
}
