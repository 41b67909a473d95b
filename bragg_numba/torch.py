"""Images as differentiable functions of PyTorch tensors: a simulation as a layer of a model."""

from typing import Any

import numpy as np

from .derivatives.anomalous import is_array
from .derivatives.parameters import MISSET, ROT, check_names
from .errors import InputError
from .planning.rotations import rotate_axis, rotate_xyz
from .simulator import Simulator

try:
    import torch
except ModuleNotFoundError as missing:
    raise ImportError("bragg_numba.torch needs PyTorch: pip install 'bragg_numba[torch]'") from missing

# Derivatives w.r.t. these cost extra work.
_FACTORS = ("default_F", "f_hkl")


def render(sim: Simulator, **tensors: Any) -> torch.Tensor:
    """The image of ``sim.with_parameters(tensors)``: float64 (n_slow, n_fast) on the CPU, photons per pixel.

    Args:
        tensors: parameters of ``sim`` by name: tensors of one element or numbers, in the units of the parameters; f_hkl
            a tensor (n,) in the order of ``sim.structure_factors.hkl``.

    Tensors may have any real dtype and device; gradients have the same. Only first derivatives are supported.
    rot_x, rot_y, rot_z form a rotation vector, in degrees, that rotates the crystal from its orientation in ``sim``.
    Raises InputError for names that are unknown or have no derivative here, for wrong shapes and for impossible values.
    """
    names = check_names(sim.experiment, tensors)
    complex_ones = [name for name in names if is_array(name) and name != "f_hkl"]
    if complex_ones:
        raise InputError(f"names must be real parameters; got {complex_ones[0]}, whose gradient vjp has", "names")
    return _Render.apply(sim, names, *(_tensor(sim, name, tensors[name]) for name in names))


def _tensor(sim: Simulator, name: str, value: Any) -> torch.Tensor:
    tensor = value if isinstance(value, torch.Tensor) else torch.as_tensor(value, dtype=torch.float64)
    n = len(sim.structure_factors.given)
    fits = tensor.shape == (n,) if name == "f_hkl" else tensor.numel() == 1
    if tensor.is_complex() or not fits:
        expected = f"of shape ({n},)" if name == "f_hkl" else "one number"
        raise InputError(f"{name} must be real, {expected}; got {tensor.dtype} {tuple(tensor.shape)}", name)
    return tensor


def _turns(values: dict[str, Any]) -> dict[str, np.ndarray]:
    """The further rotation, as a rotation vector, per change of each angle of rotation and misset, at these values.

    For a rotation vector v = θ n: ∫ exp(s [v]×) ds from 0 to 1 = k + (1 − k) n nᵀ + ½ θ sinc²(θ/2) [n]×, k = sinc θ.
    """
    vector = np.radians([values[name] for name in ROT])
    angle = float(np.linalg.norm(vector))
    axis = vector / angle if angle > 0.0 else vector
    k, half = np.sinc(angle / np.pi), np.sinc(angle / (2.0 * np.pi))
    x, y, z = np.eye(3)
    by_rot = [k * e + (1.0 - k) * axis * (axis @ e) + 0.5 * angle * half**2 * np.cross(axis, e) for e in (x, y, z)]
    _, about_y, about_z = (np.radians(values[name]) for name in MISSET)
    axes = np.array([rotate_xyz(x, 0.0, about_y, about_z), rotate_xyz(y, 0.0, 0.0, about_z), z])
    by_misset = rotate_axis(axes, axis, angle)
    return dict(zip((*ROT, *MISSET), (*by_rot, *by_misset), strict=True))


class _Render(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, sim: Simulator, names: tuple[str, ...], *tensors: torch.Tensor) -> torch.Tensor:
        arrays = [tensor.detach().to("cpu", torch.float64).numpy() for tensor in tensors]
        values = {name: array if name == "f_hkl" else array.item() for name, array in zip(names, arrays, strict=True)}
        moved = sim.with_parameters(values)
        needed = {name for name, needs in zip(names, ctx.needs_input_grad[2:], strict=True) if needs}
        if not needed:
            return torch.from_numpy(moved.render())
        # Includes those without gradient, so that defaults that follow from one of them stay fixed.
        active = {name for name, parameter in moved.parameters().items() if parameter.active}
        asked = [name for name in names if name in needed or name in active.difference(_FACTORS)]
        ctx.turns = {}
        if not set(ROT).isdisjoint(names):
            # In ``moved`` the rotation is merged into the crystal's misset.
            ctx.turns = _turns({**{name: parameter.value for name, parameter in sim.parameters().items()}, **values})
            asked = [*(name for name in asked if name not in ctx.turns), *ROT]
        ctx.inputs = [
            (name, tensor.shape, tensor.dtype, tensor.device) if name in needed else None
            for name, tensor in zip(names, tensors, strict=True)
        ]
        image, ctx.pullback = moved.vjp(asked)
        return torch.from_numpy(image)

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, dL_dimage: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        grads = ctx.pullback(dL_dimage.numpy())
        if ctx.turns:
            by_turn = np.array([grads[name] for name in ROT])
            grads |= {name: by_turn @ turn for name, turn in ctx.turns.items()}

        def like(name: str, shape: torch.Size, dtype: torch.dtype, device: torch.device) -> torch.Tensor:
            return torch.as_tensor(grads[name], dtype=dtype, device=device).reshape(shape)

        return None, None, *(None if given is None else like(*given) for given in ctx.inputs)
