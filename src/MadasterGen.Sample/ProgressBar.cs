namespace MadasterGen.Sample;

/// <summary>A bar of forty marks on one line; where output is not a terminal, one line at the end.</summary>
internal sealed class ProgressBar(TextWriter output, string title, int total)
{
    private const int Width = 40;
    private int _shown = -1;

    /// <summary>Shows how far it is.</summary>
    public void Show(int done)
    {
        int marks = Math.Clamp(done * Width / total, 0, Width);
        if (marks <= _shown)
            return;
        _shown = marks;
        if (!Console.IsOutputRedirected)
            output.Write($"\r{title,-12} [{new string('#', marks)}{new string('.', Width - marks)}] {done}/{total}");
        if (marks == Width)
            output.WriteLine(Console.IsOutputRedirected ? $"{title}: {done}/{total}" : "");
    }
}
