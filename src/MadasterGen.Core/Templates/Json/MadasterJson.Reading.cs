namespace Madaster;

/// <summary>What all generated readers share: how they go through JSON.</summary>
internal static partial class MadasterJson
{
    /// <summary>Deep enough for any tree of folders, and not so deep that a hostile document exhausts the stack.</summary>
    internal const int MaximumDepth = 512;

    internal static global::System.Text.Json.JsonReaderOptions ReaderOptions =>
        new global::System.Text.Json.JsonReaderOptions { MaxDepth = MaximumDepth };

    internal static void ReadStartObject(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
            throw WrongKind(ref reader, "an object");
        if (reader.CurrentDepth > 2)
            CheckStack(ref reader);
    }

    // Each object in an object takes a frame of its reader, which in a type of many members is large. The depth that fits differs from
    // thread to thread, so the stack itself is asked.
    private static void CheckStack(ref global::System.Text.Json.Utf8JsonReader reader)
    {
#if NET
        if (!global::System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw TooDeep(ref reader);
#else
        try
        {
            global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (global::System.InsufficientExecutionStackException)
        {
            throw TooDeep(ref reader);
        }
#endif
    }

    /// <summary>Moves to the next member's value and gives its name; false at the end of the object.</summary>
    internal static bool ReadMember(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.ReadOnlySpan<byte> name)
    {
        reader.Read();
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }
        name = Unescaped(ref reader);
        reader.Read();
        return true;
    }

    /// <summary>
    /// Whether a member has this name and a value that its property can take; where it is null, the index of the property is kept.
    /// </summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool HasValue(
        scoped global::System.ReadOnlySpan<byte> name, scoped global::System.ReadOnlySpan<byte> expected,
        ref global::System.Text.Json.Utf8JsonReader reader, int property, ref int index)
    {
        if (!Is(name, expected))
            return false;
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Null)
            return true;
        index = property;
        return false;
    }

    /// <summary>Whether a member's name is this one.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool Is(global::System.ReadOnlySpan<byte> name, global::System.ReadOnlySpan<byte> expected) =>
        global::System.MemoryExtensions.SequenceEqual(name, expected);

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool IsNull(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.TokenType == global::System.Text.Json.JsonTokenType.Null;

    /// <summary>The current name or string, unescaped.</summary>
    internal static global::System.ReadOnlySpan<byte> Unescaped(scoped ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
            return reader.ValueSpan;
        return global::System.Text.Encoding.UTF8.GetBytes(reader.GetString()!);
    }

    /// <summary>
    /// Passes over a value. The framework hands converters whole values in readers that may not know it, which <c>Skip</c> refuses.
    /// </summary>
    internal static void Skip(ref global::System.Text.Json.Utf8JsonReader reader) => reader.TrySkip();

    internal static string TextOf(global::System.ReadOnlySpan<byte> utf8)
    {
#if NET
        return global::System.Text.Encoding.UTF8.GetString(utf8);
#else
        return global::System.Text.Encoding.UTF8.GetString(utf8.ToArray());
#endif
    }
}
