namespace MadasterGen.Model;

/// <summary>
/// The one function that everything passes before it is printed, by the compiler or the tool: a document's strings are data in a
/// message, never a line, a command or a move of the terminal. The generated client brings the same function for its exceptions.
/// </summary>
internal static class Visible
{
    /// <summary>The string in one line, with everything in it to be seen, and not longer than a line can be.</summary>
    public static string Of(string text) => Madaster.MadasterVisible.Of(text);
}
