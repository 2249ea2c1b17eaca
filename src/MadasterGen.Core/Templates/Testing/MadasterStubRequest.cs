namespace Madaster;

/// <summary>A request that a test's client sent.</summary>
public sealed class MadasterStubRequest
{
    private readonly byte[] _body;

    internal MadasterStubRequest(
        global::Madaster.MadasterOperation operation, global::System.Net.Http.HttpRequestMessage message, byte[] body)
    {
        Operation = operation;
        Address = message.RequestUri!;
        Message = message;
        _body = body;
    }

    /// <summary>The operation that it is a call of.</summary>
    public global::Madaster.MadasterOperation Operation { get; }

    /// <summary>Where it was sent, with its query.</summary>
    public global::System.Uri Address { get; }

    /// <summary>The request itself, with its headers. Its content may be gone: <see cref="Body"/> keeps it.</summary>
    public global::System.Net.Http.HttpRequestMessage Message { get; }

    /// <summary>The body as text in UTF-8; empty where there is none.</summary>
    public string Body => global::System.Text.Encoding.UTF8.GetString(_body);

    /// <summary>The value of a parameter of the path or of the query; <see langword="null"/> where it was not sent.</summary>
    /// <param name="parameter">The parameter's name in the API's document.</param>
    public string? this[string parameter] => OfPath(parameter) ?? OfQuery(parameter);

    /// <summary>The bytes of the body.</summary>
    public byte[] ToArray() => (byte[])_body.Clone();

    /// <summary>Returns verb and path, without the query.</summary>
    public override string ToString() => Operation.Method + " " + Address.AbsolutePath;

    private string? OfPath(string parameter)
    {
        string[] declared = Operation.Path.Split('/');
        string[] sent = Address.AbsolutePath.Split('/');
        // The address of the API may have a path of its own, which stands before that of the operation.
        int shift = sent.Length - declared.Length;
        for (int i = 0; i < declared.Length && shift >= 0; i++)
        {
            if (declared[i] == "{" + parameter + "}") return global::System.Uri.UnescapeDataString(sent[i + shift]);
        }

        return null;
    }

    private string? OfQuery(string parameter)
    {
        foreach (string pair in Address.Query.TrimStart('?').Split('&'))
        {
            int end = pair.IndexOf('=');
            string name = end < 0 ? pair : pair.Substring(0, end);
            if (global::System.Uri.UnescapeDataString(name) == parameter)
                return end < 0 ? "" : global::System.Uri.UnescapeDataString(pair.Substring(end + 1));
        }

        return null;
    }
}
