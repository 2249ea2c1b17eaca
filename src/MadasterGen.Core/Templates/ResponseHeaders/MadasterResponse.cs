namespace Madaster;

/// <summary>A response with its headers as the document declares them.</summary>
/// <typeparam name="THeaders">The type of the headers.</typeparam>
public class MadasterResponse<THeaders>
{
    /// <summary>Creates the response, for tests of your own.</summary>
    /// <param name="info">Status and all headers.</param>
    /// <param name="headers">The headers that the document declares.</param>
    public MadasterResponse(global::Madaster.MadasterResponseInfo info, THeaders headers)
    {
        Info = info ?? throw new global::System.ArgumentNullException(nameof(info));
        Headers = headers;
    }

    /// <summary>Status and all headers.</summary>
    public global::Madaster.MadasterResponseInfo Info { get; }

    /// <summary>The headers that the document declares.</summary>
    public THeaders Headers { get; }
}

/// <summary>A response with its content, and with its headers as the document declares them.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
/// <typeparam name="THeaders">The type of the headers.</typeparam>
public sealed class MadasterResponse<T, THeaders> : global::Madaster.MadasterResponse<THeaders>
{
    /// <summary>Creates the response, for tests of your own.</summary>
    /// <param name="value">The content.</param>
    /// <param name="info">Status and all headers.</param>
    /// <param name="headers">The headers that the document declares.</param>
    public MadasterResponse(T value, global::Madaster.MadasterResponseInfo info, THeaders headers)
        : base(info, headers) => Value = value;

    /// <summary>The content.</summary>
    public T Value { get; }
}
