using System.Collections.Generic;

namespace MadasterGen.Diff.Schemas;

/// <summary>
/// What is known of the equality of schemas of two documents. A question that is being asked is taken for yes, so that circles end;
/// what was found equal meanwhile holds only if that was right.
/// </summary>
internal sealed class SchemaEquality
{
    private const int MaximumDepth = 32;
    private const int MostSteps = 200_000;

    private readonly HashSet<(string Old, string New)> _different = [];
    private readonly HashSet<(string Old, string New)> _equal = [];
    private readonly Stack<(string Old, string New)> _assumed = new();
    private int _depth;
    private int _steps;

    /// <summary>
    /// Whether no more questions are asked, so that what is written decides: too many were asked, or one inside the other.
    /// </summary>
    public bool IsSpent => _depth >= MaximumDepth || IsOutOfSteps;

    /// <summary>Whether no question is looked into any further.</summary>
    public bool IsOutOfSteps => _steps >= MostSteps;

    /// <summary>Whether two schemas are equal; null when that is not known.</summary>
    public bool? Of((string Old, string New) pair) => _equal.Contains(pair) ? true : _different.Contains(pair) ? false : null;

    /// <summary>Begins a question.</summary>
    public void Begin((string Old, string New) pair)
    {
        _equal.Add(pair);
        _assumed.Push(pair);
        _depth++;
    }

    /// <summary>Counts a comparison that a question needs.</summary>
    public void Step() => _steps++;

    /// <summary>Ends the question that was begun last.</summary>
    public void End((string Old, string New) pair, bool areEqual)
    {
        _depth--;
        if (!areEqual)
        {
            while (_assumed.Peek() != pair)
                _equal.Remove(_assumed.Pop());
            _equal.Remove(_assumed.Pop());
            _different.Add(pair);
        }
        if (_depth == 0)
            _assumed.Clear();
    }
}
