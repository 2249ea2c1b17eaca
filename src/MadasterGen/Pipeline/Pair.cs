namespace MadasterGen.Pipeline;

/// <summary>Two values of steps, equal when both are.</summary>
/// <typeparam name="TLeft">The one.</typeparam>
/// <typeparam name="TRight">The other.</typeparam>
internal sealed class Pair<TLeft, TRight>
    where TLeft : class
    where TRight : class
{
    public Pair(TLeft left, TRight right) => (Left, Right) = (left, right);

    public TLeft Left { get; }

    public TRight Right { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Pair<TLeft, TRight> other && Left.Equals(other.Left) && Right.Equals(other.Right);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Left.GetHashCode() * 31) + Right.GetHashCode());
}
