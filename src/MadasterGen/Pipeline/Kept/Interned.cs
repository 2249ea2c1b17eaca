using System;
using System.Runtime.CompilerServices;

namespace MadasterGen.Pipeline.Kept;

/// <summary>
/// The inputs of a step that were made of an owner last, in whichever build of the process. Who makes an equal one gets the instance that
/// is there, on which hangs what was made of it.
/// </summary>
/// <typeparam name="T">The input, compared by value.</typeparam>
internal static class Interned<T>
    where T : class
{
    /// <summary>
    /// How many inputs an owner keeps: each of a project's target frameworks can have its own, and what else an input holds lives as long.
    /// </summary>
    public const int Most = 4;

    private static readonly ConditionalWeakTable<object, Inputs> s_inputs = new();

    /// <summary>The instance for a value that was made of an owner.</summary>
    public static T Of(object owner, T value) => s_inputs.GetOrCreateValue(owner).Of(value);

    private sealed class Inputs
    {
        // The one that was asked for last stands first.
        private readonly T?[] _recent = new T?[Most];

        public T Of(T value)
        {
            lock (_recent)
            {
                int place = Array.FindIndex(_recent, known => value.Equals(known));
                T found = place < 0 ? value : _recent[place]!;
                for (int i = place < 0 ? Most - 1 : place; i > 0; i--)
                    _recent[i] = _recent[i - 1];
                return _recent[0] = found;
            }
        }
    }
}
