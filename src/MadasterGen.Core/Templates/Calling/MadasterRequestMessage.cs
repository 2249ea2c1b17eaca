namespace Madaster;

/// <summary>A message that knows of which operation it is, for handlers. Its options would take a dictionary for that.</summary>
internal sealed class MadasterRequestMessage : global::System.Net.Http.HttpRequestMessage
{
    internal MadasterRequestMessage(
        global::System.Net.Http.HttpMethod method, global::System.Uri address, global::Madaster.MadasterOperation operation)
        : base(method, address) => Operation = operation;

    internal global::Madaster.MadasterOperation Operation { get; }
}
