	.file	"<string>"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI0_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.ltext,"axl",@progbits
	.globl	_ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$328, %rsp
	.cfi_def_cfa_offset 384
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 24(%rsp)
	movq	%rsi, (%rsp)
	movq	672(%rsp), %r14
	movq	592(%rsp), %rbx
	movq	536(%rsp), %r13
	movq	480(%rsp), %rbp
	movq	424(%rsp), %r12
	movabsq	$NRT_incref, %r15
	movq	%r8, %rdi
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	1296(%rsp), %rax
	vmovupd	%ymm0, 96(%rsp)
	movq	$0, 56(%rsp)
	vmovupd	%ymm0, 256(%rsp)
	vmovupd	%ymm0, 288(%rsp)
	movq	$0, 320(%rsp)
	movq	$0, 16(%rsp)
	vmovupd	%ymm0, 64(%rsp)
	vmovupd	%ymm0, 120(%rsp)
	movq	$0, 8(%rsp)
	movq	$0, 48(%rsp)
	movq	%r8, 32(%rsp)
	movq	%rax, 40(%rsp)
	vzeroupper
	callq	*%r15
	movq	%r12, %rdi
	callq	*%r15
	movq	%rbp, %rdi
	callq	*%r15
	movq	%r13, %rdi
	callq	*%r15
	movq	%rbx, %rdi
	movq	40(%rsp), %rbx
	callq	*%r15
	movq	%r14, %rdi
	callq	*%r15
	movq	744(%rsp), %rdi
	callq	*%r15
	movq	800(%rsp), %rdi
	callq	*%r15
	movq	872(%rsp), %rdi
	callq	*%r15
	movq	944(%rsp), %rdi
	callq	*%r15
	movq	1032(%rsp), %rdi
	callq	*%r15
	movq	1088(%rsp), %rdi
	callq	*%r15
	movq	1152(%rsp), %rdi
	callq	*%r15
	movq	1224(%rsp), %rdi
	callq	*%r15
	movq	1280(%rsp), %r14
	movq	%r14, %rdi
	callq	*%r15
	movq	1408(%rsp), %rdi
	callq	*%r15
	movq	1464(%rsp), %rdi
	callq	*%r15
	movq	1600(%rsp), %rdi
	callq	*%r15
	movq	1936(%rsp), %rdi
	callq	*%r15
	movq	1992(%rsp), %rdi
	callq	*%r15
	movq	%r14, %rdi
	callq	*%r15
	movq	1288(%rsp), %rax
	movq	1304(%rsp), %rdx
	movq	1312(%rsp), %rcx
	movq	%r14, 152(%rsp)
	movl	$1, %ebp
	movq	%rax, 160(%rsp)
	movq	%rbx, 168(%rsp)
	movq	%rdx, 176(%rsp)
	movq	%rcx, 184(%rsp)
	movq	1320(%rsp), %rdx
	movq	1328(%rsp), %rcx
	movq	%rdx, 192(%rsp)
	movq	%rcx, 200(%rsp)
	movq	1336(%rsp), %rdx
	movq	1344(%rsp), %rcx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 216(%rsp)
	movq	1352(%rsp), %rdx
	movq	1360(%rsp), %rcx
	movq	%rdx, 224(%rsp)
	movq	%rcx, 232(%rsp)
	testq	%rbx, %rbx
	cmovnsq	%rbx, %rbp
	js	.LBB0_3
	movabsq	$.LCPI0_0, %rax
	vmovq	%rbx, %xmm0
	movabsq	$.LCPI0_1, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%rbp, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_2
	jnp	.LBB0_9
.LBB0_2:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	jmp	.LBB0_18
.LBB0_3:
	movq	%rbp, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_4
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_12
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
	jmp	.LBB0_18
.LBB0_4:
	je	.LBB0_5
	je	.LBB0_5
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB0_8
.LBB0_5:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	jmp	.LBB0_8
.LBB0_12:
	movl	$1, %eax
.LBB0_8:
	movq	%rax, 1296(%rsp)
.LBB0_9:
	leaq	192(%rsp), %rsi
	leaq	216(%rsp), %rdx
	movabsq	$numba_attempt_nocopy_reshape, %rax
	leaq	1296(%rsp), %r8
	leaq	56(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	1312(%rsp)
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_10
	movabsq	$.dtor.list.float64, %rsi
	movabsq	$NRT_MemInfo_new_varsize_dtor, %r15
	movl	$64, %edi
	callq	*%r15
	movabsq	$NRT_decref, %r13
	movq	%r14, %rdi
	movq	%rax, %r12
	callq	*%r13
	testq	%r12, %r12
	je	.LBB0_20
	movq	24(%r12), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	movabsq	$4607182418800017408, %rcx
	movabsq	$4457293557087583675, %rdx
	movabsq	$".dtor.list.list(float64)<iv=None>", %rsi
	movl	$40, %edi
	movq	$5, 8(%rax)
	movq	24(%r12), %rax
	movq	$0, (%rax)
	movq	24(%r12), %rax
	movb	$0, 16(%rax)
	movq	24(%r12), %rax
	vmovupd	%ymm0, 24(%rax)
	movq	$0, 56(%rax)
	movq	24(%r12), %rax
	movq	$5, (%rax)
	movq	24(%r12), %rax
	movq	%rcx, 24(%rax)
	movq	24(%r12), %rax
	movq	$0, 32(%rax)
	movq	24(%r12), %rax
	movq	$0, 40(%rax)
	movq	24(%r12), %rax
	movq	%rdx, 48(%rax)
	movq	24(%r12), %rax
	movq	%rcx, 56(%rax)
	vzeroupper
	callq	*%r15
	testq	%rax, %rax
	je	.LBB0_20
	movq	%rax, %r15
	movq	24(%rax), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	leaq	256(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	xorl	%ecx, %ecx
	movq	$1, 8(%rax)
	movq	24(%r15), %rax
	movq	$0, (%rax)
	movq	24(%r15), %rax
	movb	$0, 16(%rax)
	movq	24(%r15), %rax
	vmovupd	%xmm0, 24(%rax)
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	24(%r15), %rax
	movq	$1, (%rax)
	movq	24(%r15), %rax
	movq	24(%rax), %r13
	movq	%r12, 24(%rax)
	movq	$0, 32(%rax)
	movabsq	$_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, %rax
	vmovupd	%ymm0, 288(%rsp)
	vmovupd	%ymm0, 256(%rsp)
	movq	$0, 320(%rsp)
	vzeroupper
	callq	*%rax
	movq	%r13, %rdi
	movabsq	$NRT_decref, %r13
	movl	%eax, %r12d
	callq	*%r13
	testl	%r12d, %r12d
	jne	.LBB0_23
	movq	1288(%rsp), %rax
	movq	1304(%rsp), %rdx
	movq	1312(%rsp), %rcx
	movq	%r14, 64(%rsp)
	movq	256(%rsp), %rdi
	movq	%rbx, 8(%rsp)
	movq	%rax, 72(%rsp)
	movq	%rbx, 80(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%rcx, 96(%rsp)
	movq	1320(%rsp), %rdx
	movq	1328(%rsp), %rcx
	movq	%rdx, 104(%rsp)
	movq	%rcx, 112(%rsp)
	movq	1336(%rsp), %rdx
	movq	1344(%rsp), %rcx
	movq	%rdx, 120(%rsp)
	movq	%rcx, 128(%rsp)
	movq	1352(%rsp), %rdx
	movq	1360(%rsp), %rcx
	movq	%rdx, 136(%rsp)
	movq	%rcx, 144(%rsp)
	testq	%rbx, %rbx
	js	.LBB0_29
	movabsq	$.LCPI0_0, %rax
	vmovq	%rbx, %xmm0
	movabsq	$.LCPI0_1, %rcx
	movq	1464(%rsp), %r14
	movq	1408(%rsp), %r13
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%rbp, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_26
	jnp	.LBB0_28
.LBB0_26:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rbx
	jmp	.LBB0_37
.LBB0_29:
	movq	1464(%rsp), %r14
	movq	1408(%rsp), %r13
	movq	%rbp, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_30
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_35
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rbx
.LBB0_37:
	xorl	%ebp, %ebp
	jmp	.LBB0_38
.LBB0_30:
	je	.LBB0_31
	je	.LBB0_31
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB0_27
.LBB0_31:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	jmp	.LBB0_27
.LBB0_35:
	movl	$1, %eax
.LBB0_27:
	movq	%rax, 8(%rsp)
.LBB0_28:
	movb	$1, %bpl
	xorl	%ebx, %ebx
.LBB0_38:
	movabsq	$NRT_decref, %r12
	callq	*%r12
	movq	%r15, %rdi
	callq	*%r12
	movq	32(%rsp), %rdi
	callq	*%r12
	movq	424(%rsp), %rdi
	callq	*%r12
	movq	480(%rsp), %rdi
	callq	*%r12
	movq	536(%rsp), %rdi
	callq	*%r12
	movq	592(%rsp), %rdi
	callq	*%r12
	movq	672(%rsp), %rdi
	callq	*%r12
	movq	744(%rsp), %rdi
	callq	*%r12
	movq	800(%rsp), %rdi
	callq	*%r12
	movq	872(%rsp), %rdi
	callq	*%r12
	movq	944(%rsp), %rdi
	callq	*%r12
	movq	1032(%rsp), %rdi
	callq	*%r12
	movq	1088(%rsp), %rdi
	callq	*%r12
	movq	1152(%rsp), %rdi
	callq	*%r12
	movq	1224(%rsp), %rdi
	callq	*%r12
	movq	%r13, %rdi
	callq	*%r12
	movq	%r14, %rdi
	callq	*%r12
	testb	%bpl, %bpl
	je	.LBB0_42
	leaq	104(%rsp), %rsi
	leaq	128(%rsp), %rdx
	leaq	8(%rsp), %r8
	leaq	48(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	1312(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$numba_attempt_nocopy_reshape, %rax
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_10
	movq	1280(%rsp), %rdi
	movq	2048(%rsp), %r13
	movabsq	$NRT_decref, %rax
	callq	*%rax
	testq	%r13, %r13
	jle	.LBB0_16
	movq	1616(%rsp), %r14
	movq	1608(%rsp), %r15
	incq	%r13
	movabsq	$_ZN11bragg_numba7kernels4fast12write_regionB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28128_295ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE23Literal_5bint_5d_280_29, %rbx
	leaq	248(%rsp), %rbp
	leaq	240(%rsp), %r12
	jmp	.LBB0_13
	.p2align	4
.LBB0_15:
	decq	%r13
	cmpq	$1, %r13
	jle	.LBB0_16
.LBB0_13:
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movq	1608(%rsp), %rdx
	movq	1632(%rsp), %r9
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r15, %rcx
	movq	%r14, %r8
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	$128
	.cfi_adjust_cfa_offset 8
	pushq	1784(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1784(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1784(%rsp)
	.cfi_adjust_cfa_offset 8
	callq	*%rbx
	addq	$160, %rsp
	.cfi_adjust_cfa_offset -160
	testl	%eax, %eax
	je	.LBB0_15
	cmpl	$-2, %eax
	je	.LBB0_15
	movq	(%rsp), %rcx
	movq	$0, (%rcx)
	jmp	.LBB0_44
.LBB0_10:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
.LBB0_18:
	movq	(%rsp), %rcx
	movq	%rax, (%rcx)
.LBB0_43:
	movl	$1, %eax
.LBB0_44:
	addq	$328, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB0_16:
	.cfi_def_cfa_offset 384
	movq	1600(%rsp), %rdi
	movabsq	$NRT_decref, %rbx
	callq	*%rbx
	movq	1936(%rsp), %rdi
	callq	*%rbx
	movq	1992(%rsp), %rdi
	callq	*%rbx
	movq	24(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	jmp	.LBB0_44
.LBB0_20:
	movabsq	$.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, %rax
	jmp	.LBB0_18
.LBB0_23:
	movq	16(%rsp), %rax
	jmp	.LBB0_18
.LBB0_42:
	movq	(%rsp), %rax
	movq	%rbx, (%rax)
	jmp	.LBB0_43
.Lfunc_end0:
	.size	_ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end0-_ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	.dtor.list.float64
	.p2align	4
	.type	.dtor.list.float64,@function
.dtor.list.float64:
	.cfi_startproc
	retq
.Lfunc_end1:
	.size	.dtor.list.float64, .Lfunc_end1-.dtor.list.float64
	.cfi_endproc

	.weak	".dtor.list.list(float64)<iv=None>"
	.p2align	4
	.type	".dtor.list.list(float64)<iv=None>",@function
".dtor.list.list(float64)<iv=None>":
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %r14
	testq	%r14, %r14
	jle	.LBB2_3
	movq	%rdi, %rbx
	addq	$24, %rbx
	movabsq	$NRT_decref, %r15
	.p2align	4
.LBB2_2:
	movq	(%rbx), %rdi
	callq	*%r15
	addq	$16, %rbx
	decq	%r14
	jne	.LBB2_2
.LBB2_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	".dtor.list.list(float64)<iv=None>", .Lfunc_end2-".dtor.list.list(float64)<iv=None>"
	.cfi_endproc

	.globl	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN7cpython8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2152, %rsp
	.cfi_def_cfa_offset 2208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	384(%rsp), %r14
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	leaq	392(%rsp), %r15
	leaq	400(%rsp), %r12
	leaq	408(%rsp), %r13
	leaq	416(%rsp), %rbp
	leaq	424(%rsp), %r10
	leaq	432(%rsp), %r11
	movabsq	$".const.runner.<locals>.run", %rsi
	leaq	456(%rsp), %r8
	movl	$10, %edx
	movl	$10, %ecx
	leaq	448(%rsp), %r9
	xorl	%eax, %eax
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	leaq	496(%rsp), %r10
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movabsq	$PyArg_UnpackTuple, %r10
	callq	*%r10
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2000(%rsp)
	vmovups	%ymm0, 1936(%rsp)
	vmovups	%ymm0, 1872(%rsp)
	vmovups	%ymm0, 1808(%rsp)
	vmovups	%ymm0, 1744(%rsp)
	vmovups	%ymm0, 1600(%rsp)
	vmovups	%ymm0, 1560(%rsp)
	vmovups	%ymm0, 1496(%rsp)
	vmovups	%ymm0, 2096(%rsp)
	vmovups	%ymm0, 1408(%rsp)
	vmovups	%ymm0, 1344(%rsp)
	vmovups	%ymm0, 1280(%rsp)
	vmovups	%ymm0, 1216(%rsp)
	vmovups	%ymm0, 688(%rsp)
	vmovups	%ymm0, 1152(%rsp)
	vmovups	%ymm0, 616(%rsp)
	vmovups	%ymm0, 1032(%rsp)
	vmovups	%ymm0, 968(%rsp)
	vmovups	%ymm0, 904(%rsp)
	vmovups	%ymm0, 840(%rsp)
	vmovups	%ymm0, 776(%rsp)
	vmovups	%ymm0, 552(%rsp)
	vmovups	%ymm0, 488(%rsp)
	vmovups	%ymm0, 2024(%rsp)
	vmovups	%ymm0, 1960(%rsp)
	vmovups	%ymm0, 1896(%rsp)
	vmovups	%ymm0, 1832(%rsp)
	vmovups	%ymm0, 1768(%rsp)
	vmovups	%ymm0, 1664(%rsp)
	vmovups	%ymm0, 1696(%rsp)
	movq	$0, 1728(%rsp)
	vmovups	%ymm0, 1624(%rsp)
	vmovups	%ymm0, 1536(%rsp)
	vmovups	%ymm0, 1472(%rsp)
	vmovups	%ymm0, 2064(%rsp)
	vmovups	%ymm0, 2120(%rsp)
	vmovups	%ymm0, 1432(%rsp)
	vmovups	%ymm0, 1368(%rsp)
	vmovups	%ymm0, 1304(%rsp)
	vmovups	%ymm0, 1240(%rsp)
	vmovups	%ymm0, 656(%rsp)
	vmovups	%ymm0, 712(%rsp)
	vmovups	%ymm0, 1176(%rsp)
	vmovups	%ymm0, 1104(%rsp)
	vmovups	%ymm0, 1072(%rsp)
	movq	$0, 1136(%rsp)
	vmovups	%ymm0, 592(%rsp)
	vmovups	%ymm0, 1008(%rsp)
	vmovups	%ymm0, 944(%rsp)
	vmovups	%ymm0, 880(%rsp)
	vmovups	%ymm0, 816(%rsp)
	vmovups	%ymm0, 752(%rsp)
	vmovups	%ymm0, 528(%rsp)
	vmovups	%ymm0, 464(%rsp)
	movq	$0, 376(%rsp)
	movq	$0, 240(%rsp)
	testl	%eax, %eax
	je	.LBB3_117
	movabsq	$_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	cmpq	$0, (%rax)
	je	.LBB3_122
	movq	456(%rsp), %r14
	movabsq	$PyTuple_Size, %rbx
	movq	%r14, %rdi
	vzeroupper
	callq	*%rbx
	cmpq	$5, %rax
	jne	.LBB3_136
.LBB3_3:
	movabsq	$PyTuple_GetItem, %r15
	movq	%rax, 56(%rsp)
	movq	%r14, 32(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$18, %rax
	setne	(%rsp)
	jne	.LBB3_137
.LBB3_4:
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movabsq	$PyNumber_Long, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movq	%rax, %r12
	movabsq	$PyLong_AsLongLong, %rax
	movabsq	$Py_DecRef, %rbx
	testq	%r12, %r12
	je	.LBB3_6
	movq	%r12, %rdi
	callq	*%rax
	movq	%r12, %rdi
	callq	*%rbx
.LBB3_6:
	movabsq	$PyErr_Occurred, %r13
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_138
.LBB3_7:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r12
	movq	%rax, %rdi
	callq	*%r12
	testq	%rax, %rax
	je	.LBB3_9
	movabsq	$PyLong_AsLongLong, %rbp
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%rbx
.LBB3_9:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_139
.LBB3_10:
	movl	$2, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Float, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %r12
	movq	%r12, %rdi
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%rbx
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_140
.LBB3_11:
	movl	$3, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$NRT_adapt_ndarray_from_python, %rcx
	leaq	2000(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2000(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 2024(%rsp)
	vzeroupper
	callq	*%rcx
	testl	%eax, %eax
	jne	.LBB3_124
	cmpq	$8, 2024(%rsp)
	jne	.LBB3_124
.LBB3_13:
	movq	2000(%rsp), %rax
	movl	$4, %esi
	movq	%r14, %rdi
	movq	%rax, 232(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1936(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1936(%rsp)
	vmovups	%ymm0, 1960(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_125
	cmpq	$8, 1960(%rsp)
	jne	.LBB3_125
.LBB3_15:
	movq	1936(%rsp), %rax
	movl	$5, %esi
	movq	%r14, %rdi
	movq	%rax, 224(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1872(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1872(%rsp)
	vmovups	%ymm0, 1896(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_126
	cmpq	$8, 1896(%rsp)
	jne	.LBB3_126
.LBB3_17:
	movq	1872(%rsp), %rax
	movl	$6, %esi
	movq	%r14, %rdi
	movq	%rax, 216(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1808(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1808(%rsp)
	vmovups	%ymm0, 1832(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_127
	cmpq	$8, 1832(%rsp)
	jne	.LBB3_127
.LBB3_19:
	movq	1808(%rsp), %rax
	movl	$7, %esi
	movq	%r14, %rdi
	movq	%rax, 208(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1744(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1744(%rsp)
	vmovups	%ymm0, 1768(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_128
	cmpq	$8, 1768(%rsp)
	jne	.LBB3_128
.LBB3_21:
	movq	1744(%rsp), %rax
	movl	$8, %esi
	movq	%r14, %rdi
	movq	%rax, 200(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movabsq	$Py_DecRef, %rbp
	movq	%r12, %rdi
	callq	*%rbp
	movq	%r15, %r12
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_141
.LBB3_22:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_142
.LBB3_23:
	movl	$10, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_143
.LBB3_24:
	movl	$11, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_144
.LBB3_25:
	movl	$12, %esi
	movabsq	$PyTuple_GetItem, %r12
	movq	%r14, %rdi
	callq	*%r12
	movabsq	$PyObject_IsTrue, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_145
.LBB3_26:
	movl	$13, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_146
.LBB3_27:
	movl	$14, %esi
	movq	%r14, %rdi
	callq	*%r12
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%r12, %r15
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movabsq	$Py_DecRef, %rbp
	movq	%r12, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_147
.LBB3_28:
	movl	$15, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	movq	%rbp, %r13
	testq	%rax, %rax
	jne	.LBB3_148
.LBB3_29:
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%r15, %rbx
	callq	*%r15
	movabsq	$PyNumber_Long, %r15
	movq	%rax, %rdi
	callq	*%r15
	testq	%rax, %rax
	je	.LBB3_31
	movabsq	$PyLong_AsLongLong, %r15
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r15
	movq	%r12, %rdi
	callq	*%r13
.LBB3_31:
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_149
.LBB3_32:
	cmpq	$5, 56(%rsp)
	movl	$17, %esi
	movq	%r14, %rdi
	movq	%rbx, %r14
	setne	40(%rsp)
	callq	*%rbx
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%rbp
	movq	%rbx, %rdi
	callq	*%r13
	callq	*%r15
	movq	32(%rsp), %rdi
	testq	%rax, %rax
	movl	$1, %esi
	movq	%r14, %r15
	setne	88(%rsp)
	callq	*%r14
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$8, %rax
	setne	%r12b
	jne	.LBB3_150
.LBB3_33:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	leaq	1664(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %rdi
	vmovups	%ymm0, 1664(%rsp)
	vmovups	%ymm0, 1696(%rsp)
	movq	$0, 1728(%rsp)
	vzeroupper
	callq	*%r14
	cmpq	$8, 1688(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_151
	testb	%bpl, %bpl
	jne	.LBB3_152
.LBB3_35:
	movq	1664(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movb	%r12b, 16(%rsp)
	movq	%rax, 24(%rsp)
	callq	*%r15
	leaq	1600(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1600(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1624(%rsp)
	vzeroupper
	callq	*%r14
	movabsq	$PyErr_Occurred, %r13
	movabsq	$PyNumber_Float, %rbp
	testl	%eax, %eax
	jne	.LBB3_129
	cmpq	$8, 1624(%rsp)
	jne	.LBB3_129
.LBB3_37:
	movq	1600(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 56(%rsp)
	callq	*%r15
	leaq	1536(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1536(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1560(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_130
	cmpq	$8, 1560(%rsp)
	jne	.LBB3_130
.LBB3_39:
	movq	1536(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 160(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_153
.LBB3_40:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbp
	movabsq	$PyFloat_AsDouble, %r12
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_154
.LBB3_41:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1472(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1472(%rsp)
	vmovups	%ymm0, 1496(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_131
	cmpq	$8, 1496(%rsp)
	jne	.LBB3_131
.LBB3_43:
	movq	1472(%rsp), %rax
	movl	$6, %esi
	movq	%rbx, %rdi
	movq	%rax, 152(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbp
	movabsq	$PyFloat_AsDouble, %r12
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%r14, %rdi
	movabsq	$Py_DecRef, %r14
	callq	*%r14
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_155
.LBB3_44:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r12
	movq	%rbx, %rdi
	callq	*%r14
	callq	*%r13
	movq	32(%rsp), %rdi
	testq	%rax, %rax
	movl	$2, %esi
	setne	64(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %r13
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	movabsq	$NRT_adapt_ndarray_from_python, %r14
	cmpq	$8, %rax
	setne	%r12b
	jne	.LBB3_156
.LBB3_45:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	leaq	2064(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2096(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 2064(%rsp)
	vmovups	%ymm0, 2120(%rsp)
	vzeroupper
	callq	*%r14
	cmpq	$8, 2088(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_157
	testb	%bpl, %bpl
	jne	.LBB3_158
.LBB3_47:
	movq	2064(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 144(%rsp)
	callq	*%r15
	leaq	1408(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1408(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1432(%rsp)
	vzeroupper
	callq	*%r14
	movabsq	$Py_DecRef, %r13
	movabsq	$PyErr_Occurred, %rbp
	testl	%eax, %eax
	jne	.LBB3_132
	cmpq	$8, 1432(%rsp)
	jne	.LBB3_132
.LBB3_49:
	movq	1408(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 136(%rsp)
	callq	*%r15
	leaq	1344(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1344(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1368(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_133
	cmpq	$1, 1368(%rsp)
	jne	.LBB3_133
.LBB3_51:
	movq	1344(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 128(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_53
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%r13
.LBB3_53:
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_159
.LBB3_54:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1280(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1280(%rsp)
	vmovups	%ymm0, 1304(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_134
	cmpq	$8, 1304(%rsp)
	jne	.LBB3_134
.LBB3_56:
	movq	1280(%rsp), %rax
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%rax, 120(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_58
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%r13
.LBB3_58:
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_160
.LBB3_59:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%r13
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_161
.LBB3_60:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	leaq	1216(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1216(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1240(%rsp)
	vzeroupper
	callq	*%r14
	cmpq	$8, 1240(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%al
	orb	%cl, %al
	movb	%al, 80(%rsp)
	cmpb	$1, %al
	je	.LBB3_162
.LBB3_61:
	movq	1216(%rsp), %rax
	movq	32(%rsp), %rdi
	movl	$3, %esi
	movq	%rax, 112(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%rbp
	cmpq	$5, %rax
	setne	%r13b
	jne	.LBB3_163
.LBB3_62:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	leaq	656(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 688(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 656(%rsp)
	vmovups	%ymm0, 712(%rsp)
	vzeroupper
	callq	*%r14
	movq	680(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 368(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_164
	testb	%bpl, %bpl
	jne	.LBB3_165
.LBB3_64:
	movq	664(%rsp), %rcx
	movq	672(%rsp), %rdx
	movq	656(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 360(%rsp)
	movq	688(%rsp), %rcx
	movq	%rdx, 352(%rsp)
	movq	696(%rsp), %rdx
	movq	%rax, 104(%rsp)
	movq	%rcx, 344(%rsp)
	movq	704(%rsp), %rcx
	movq	%rdx, 336(%rsp)
	movq	712(%rsp), %rdx
	movq	%rcx, 328(%rsp)
	movq	720(%rsp), %rcx
	movq	%rdx, 320(%rsp)
	movq	728(%rsp), %rdx
	movq	%rcx, 312(%rsp)
	movq	736(%rsp), %rcx
	movq	%rdx, 304(%rsp)
	movq	%rcx, 296(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rbp
	testq	%rax, %rax
	je	.LBB3_66
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_66:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_166
.LBB3_67:
	movl	$2, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_69
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_69:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_167
.LBB3_70:
	movl	$3, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_72
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_72:
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_168
.LBB3_73:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r14
	movq	32(%rsp), %rdi
	testq	%rax, %rax
	movl	$4, %esi
	setne	72(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$11, %rax
	setne	8(%rsp)
	jne	.LBB3_169
.LBB3_74:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_76
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_76:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_170
.LBB3_77:
	movl	$1, %esi
	movq	%rbx, %rdi
	callq	*%r15
	leaq	1152(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1152(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1176(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_135
	cmpq	$8, 1176(%rsp)
	jne	.LBB3_135
.LBB3_79:
	movq	1152(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 32(%rsp)
	callq	*%r15
	leaq	1072(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %rdi
	vmovups	%ymm0, 1072(%rsp)
	vmovups	%ymm0, 1104(%rsp)
	movq	$0, 1136(%rsp)
	vzeroupper
	callq	*%r14
	cmpq	$1, 1096(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_171
	testb	%bpl, %bpl
	jne	.LBB3_172
.LBB3_81:
	movq	1072(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movb	%r12b, 48(%rsp)
	movq	%rax, 96(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %r12
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movabsq	$Py_DecRef, %rbp
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_173
.LBB3_82:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %r12
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_174
.LBB3_83:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_175
.LBB3_84:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_176
.LBB3_85:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_177
.LBB3_86:
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	movzbl	48(%rsp), %r12d
	testq	%rax, %rax
	je	.LBB3_88
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_88:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_178
.LBB3_89:
	movl	$9, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_91
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_91:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_179
.LBB3_92:
	movl	$10, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$NRT_adapt_ndarray_from_python, %r14
	testq	%rax, %rax
	je	.LBB3_94
	movabsq	$PyLong_AsLongLong, %r15
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r15
	movq	%rbx, %rdi
	callq	*%rbp
.LBB3_94:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	xorl	%ebx, %ebx
	testq	%rax, %rax
	jne	.LBB3_117
	movzbl	40(%rsp), %eax
	movzbl	16(%rsp), %ecx
	orb	72(%rsp), %r13b
	orb	80(%rsp), %r12b
	orb	88(%rsp), %al
	orb	64(%rsp), %cl
	orb	(%rsp), %al
	orb	%cl, %r13b
	orb	%al, %r13b
	orb	%r13b, %r12b
	orb	8(%rsp), %r12b
	testb	$1, %r12b
	jne	.LBB3_117
	movq	448(%rsp), %rdi
	leaq	592(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 592(%rsp)
	vmovups	%ymm0, 616(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_180
	cmpq	$8, 616(%rsp)
	jne	.LBB3_180
	movq	640(%rsp), %rax
	movq	440(%rsp), %rdi
	movq	592(%rsp), %rbx
	movq	600(%rsp), %rbp
	movq	608(%rsp), %r13
	movq	624(%rsp), %r12
	movq	632(%rsp), %r15
	leaq	1008(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1008(%rsp)
	vmovups	%ymm0, 1032(%rsp)
	movq	%rax, 48(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_181
	cmpq	$8, 1032(%rsp)
	jne	.LBB3_181
	movq	432(%rsp), %rdi
	movq	%r15, 40(%rsp)
	movq	1008(%rsp), %r15
	leaq	944(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 944(%rsp)
	vmovups	%ymm0, 968(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_182
	cmpq	$8, 968(%rsp)
	jne	.LBB3_182
	movq	424(%rsp), %rdi
	movq	%r12, 88(%rsp)
	movq	944(%rsp), %r12
	leaq	880(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 880(%rsp)
	vmovups	%ymm0, 904(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_183
	cmpq	$4, 904(%rsp)
	jne	.LBB3_183
	movq	416(%rsp), %rdi
	movq	%r13, 80(%rsp)
	movq	880(%rsp), %r13
	leaq	816(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 816(%rsp)
	vmovups	%ymm0, 840(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_184
	cmpq	$4, 840(%rsp)
	jne	.LBB3_184
	movq	408(%rsp), %rdi
	movq	%rbp, 72(%rsp)
	movq	816(%rsp), %rbp
	leaq	752(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 752(%rsp)
	vmovups	%ymm0, 776(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_185
	cmpq	$4, 776(%rsp)
	jne	.LBB3_185
	movq	752(%rsp), %rax
	movq	400(%rsp), %rdi
	leaq	528(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 528(%rsp)
	vmovups	%ymm0, 552(%rsp)
	movq	%rax, 64(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_186
	cmpq	$8, 552(%rsp)
	jne	.LBB3_186
	movq	528(%rsp), %rax
	movq	536(%rsp), %rdx
	movq	544(%rsp), %rcx
	movq	392(%rsp), %rdi
	leaq	464(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 464(%rsp)
	vmovups	%ymm0, 488(%rsp)
	movq	%rax, (%rsp)
	movq	%rdx, 288(%rsp)
	movq	%rcx, 280(%rsp)
	movq	560(%rsp), %rdx
	movq	568(%rsp), %rcx
	movq	576(%rsp), %rax
	movq	%rdx, 272(%rsp)
	movq	%rcx, 264(%rsp)
	movq	%rax, 256(%rsp)
	vzeroupper
	callq	*%r14
	testl	%eax, %eax
	jne	.LBB3_187
	cmpq	$1, 488(%rsp)
	jne	.LBB3_187
	movq	464(%rsp), %rax
	movq	472(%rsp), %rcx
	movq	384(%rsp), %rdi
	movq	%rbp, 168(%rsp)
	movq	%r12, 184(%rsp)
	movq	%rbx, 8(%rsp)
	movq	480(%rsp), %r14
	movq	496(%rsp), %r12
	movq	504(%rsp), %rbp
	movq	512(%rsp), %rbx
	movq	%r13, 176(%rsp)
	movq	%r15, 192(%rsp)
	movq	%rax, 16(%rsp)
	movabsq	$PyNumber_Long, %rax
	movq	%rcx, 248(%rsp)
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_188
	movq	%rax, %r15
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r15, %rdi
	movabsq	$Py_DecRef, %r15
	movq	%rax, %r13
	callq	*%r15
.LBB3_114:
	movq	40(%rsp), %r15
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_189
	subq	$1680, %rsp
	.cfi_adjust_cfa_offset 1680
	movq	1936(%rsp), %rdi
	movq	1944(%rsp), %rsi
	movq	1928(%rsp), %rax
	movq	%r13, 1664(%rsp)
	movq	%rbp, 1648(%rsp)
	movq	%r12, 1640(%rsp)
	movq	%r14, 1624(%rsp)
	movq	%r15, 1256(%rsp)
	movq	1880(%rsp), %r13
	movq	1888(%rsp), %rbp
	movq	1896(%rsp), %r12
	movq	1904(%rsp), %r15
	movq	1912(%rsp), %r14
	movq	%rbx, 1656(%rsp)
	movq	$1, 1632(%rsp)
	movq	$8, 1576(%rsp)
	movq	$8, 1240(%rsp)
	movq	%rdi, 1600(%rsp)
	movq	%rsi, 1592(%rsp)
	movq	1952(%rsp), %rdi
	movq	1960(%rsp), %rsi
	movq	%rax, 1616(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%r13, 208(%rsp)
	movq	%rbp, 152(%rsp)
	movq	%r12, 96(%rsp)
	movq	%r15, 40(%rsp)
	movq	%r14, %r8
	movq	%rdi, 1584(%rsp)
	movq	%rsi, 1568(%rsp)
	movq	1968(%rsp), %rdi
	movq	1728(%rsp), %rsi
	movq	%rdi, 1560(%rsp)
	movq	%rsi, 1264(%rsp)
	movq	1768(%rsp), %rdi
	movq	1760(%rsp), %rsi
	movq	%rdi, 1248(%rsp)
	movq	%rsi, 1232(%rsp)
	movq	1752(%rsp), %rdi
	movq	1976(%rsp), %rsi
	movq	%rdi, 1224(%rsp)
	movq	%rsi, 976(%rsp)
	movq	1984(%rsp), %rdi
	movq	1992(%rsp), %rsi
	movq	%rdi, 968(%rsp)
	movq	%rsi, 960(%rsp)
	movq	2000(%rsp), %rdi
	movq	2008(%rsp), %rsi
	movq	%rdi, 952(%rsp)
	movq	%rsi, 944(%rsp)
	movq	2016(%rsp), %rdi
	movq	2024(%rsp), %rsi
	movq	%rdi, 936(%rsp)
	movq	%rsi, 928(%rsp)
	movq	1696(%rsp), %rdi
	movq	1680(%rsp), %rsi
	movq	%rdi, 1608(%rsp)
	movq	%rsi, 1552(%rsp)
	movq	1688(%rsp), %rdi
	movq	1776(%rsp), %rsi
	movq	%rdi, 1216(%rsp)
	movq	%rsi, 1080(%rsp)
	movq	1712(%rsp), %rdi
	movq	2048(%rsp), %rsi
	movq	%rdi, 1024(%rsp)
	movq	%rsi, 920(%rsp)
	movq	2032(%rsp), %rdi
	movq	2040(%rsp), %rsi
	movq	%rdi, 912(%rsp)
	movq	%rsi, 904(%rsp)
	movq	1784(%rsp), %rdi
	movq	1792(%rsp), %rsi
	movq	%rdi, 896(%rsp)
	movq	%rsi, 840(%rsp)
	movq	1800(%rsp), %rdi
	movq	1808(%rsp), %rsi
	movq	%rdi, 768(%rsp)
	movq	%rsi, 704(%rsp)
	movq	1816(%rsp), %rdi
	movq	1824(%rsp), %rsi
	movq	%rdi, 648(%rsp)
	movq	%rsi, 560(%rsp)
	movq	1832(%rsp), %rdi
	movq	1840(%rsp), %rsi
	movq	%rdi, 488(%rsp)
	movq	%rsi, 416(%rsp)
	movq	1736(%rsp), %rdi
	movq	1704(%rsp), %rsi
	movq	%rdi, 360(%rsp)
	movq	%rsi, 288(%rsp)
	leaq	2056(%rsp), %rdi
	leaq	1920(%rsp), %rsi
	callq	*%rax
	addq	$1680, %rsp
	.cfi_adjust_cfa_offset -1680
	movq	240(%rsp), %rcx
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	movl	%eax, 48(%rsp)
	movq	%rcx, 40(%rsp)
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	24(%rsp), %rdi
	callq	*%rbx
	movq	56(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	movq	128(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	movq	104(%rsp), %rdi
	callq	*%rbx
	movq	32(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	movq	8(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	64(%rsp), %rdi
	callq	*%rbx
	movq	(%rsp), %rdi
	callq	*%rbx
	movq	16(%rsp), %rdi
	callq	*%rbx
	movl	48(%rsp), %eax
	testl	%eax, %eax
	jne	.LBB3_118
	movabsq	$_Py_NoneStruct, %rbx
	movabsq	$Py_IncRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_117:
	movq	%rbx, %rax
	addq	$2152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB3_118:
	.cfi_def_cfa_offset 2208
	movq	40(%rsp), %r14
	jle	.LBB3_198
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%r14), %esi
	movq	(%r14), %rdi
	cmpl	$0, 32(%r14)
	jle	.LBB3_201
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%r14), %rdi
	movq	%rax, %rbx
	callq	*24(%r14)
	testq	%rax, %rax
	je	.LBB3_208
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r15
	movq	%r14, %rdi
	movq	%rax, %rbx
	callq	*%r15
	jmp	.LBB3_202
.LBB3_122:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", %rsi
.LBB3_123:
	movabsq	$PyErr_SetString, %rax
	vzeroupper
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_117
.LBB3_124:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_13
.LBB3_125:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_15
.LBB3_126:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_17
.LBB3_127:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_19
.LBB3_128:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_21
.LBB3_129:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_37
.LBB3_130:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_39
.LBB3_131:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_43
.LBB3_132:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_49
.LBB3_133:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_51
.LBB3_134:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_56
.LBB3_135:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_79
.LBB3_136:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	movq	%rax, %r15
	xorl	%eax, %eax
	callq	*%rcx
	movq	%r15, %rax
	jmp	.LBB3_3
.LBB3_137:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 18 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_4
.LBB3_138:
	movb	$1, (%rsp)
	jmp	.LBB3_7
.LBB3_139:
	movb	$1, (%rsp)
	jmp	.LBB3_10
.LBB3_140:
	movb	$1, (%rsp)
	jmp	.LBB3_11
.LBB3_141:
	movb	$1, (%rsp)
	jmp	.LBB3_22
.LBB3_142:
	movb	$1, (%rsp)
	jmp	.LBB3_23
.LBB3_143:
	movb	$1, (%rsp)
	jmp	.LBB3_24
.LBB3_144:
	movb	$1, (%rsp)
	jmp	.LBB3_25
.LBB3_145:
	movb	$1, (%rsp)
	jmp	.LBB3_26
.LBB3_146:
	movb	$1, (%rsp)
	jmp	.LBB3_27
.LBB3_147:
	movb	$1, (%rsp)
	jmp	.LBB3_28
.LBB3_148:
	movb	$1, (%rsp)
	jmp	.LBB3_29
.LBB3_149:
	movb	$1, (%rsp)
	jmp	.LBB3_32
.LBB3_150:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_33
.LBB3_151:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_35
.LBB3_152:
	movb	$1, %r12b
	jmp	.LBB3_35
.LBB3_153:
	movb	$1, 16(%rsp)
	jmp	.LBB3_40
.LBB3_154:
	movb	$1, 16(%rsp)
	jmp	.LBB3_41
.LBB3_155:
	movb	$1, 16(%rsp)
	jmp	.LBB3_44
.LBB3_156:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_45
.LBB3_157:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_47
.LBB3_158:
	movb	$1, %r12b
	jmp	.LBB3_47
.LBB3_159:
	movb	$1, %r12b
	jmp	.LBB3_54
.LBB3_160:
	movb	$1, %r12b
	jmp	.LBB3_59
.LBB3_161:
	movb	$1, %r12b
	jmp	.LBB3_60
.LBB3_162:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_61
.LBB3_163:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_62
.LBB3_164:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_64
.LBB3_165:
	movb	$1, %r13b
	jmp	.LBB3_64
.LBB3_166:
	movb	$1, %r13b
	jmp	.LBB3_67
.LBB3_167:
	movb	$1, %r13b
	jmp	.LBB3_70
.LBB3_168:
	movb	$1, %r13b
	jmp	.LBB3_73
.LBB3_169:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 11 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_74
.LBB3_170:
	movb	$1, 8(%rsp)
	jmp	.LBB3_77
.LBB3_171:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_81
.LBB3_172:
	movb	$1, 8(%rsp)
	jmp	.LBB3_81
.LBB3_173:
	movb	$1, 8(%rsp)
	jmp	.LBB3_82
.LBB3_174:
	movb	$1, 8(%rsp)
	jmp	.LBB3_83
.LBB3_175:
	movb	$1, 8(%rsp)
	jmp	.LBB3_84
.LBB3_176:
	movb	$1, 8(%rsp)
	jmp	.LBB3_85
.LBB3_177:
	movb	$1, 8(%rsp)
	jmp	.LBB3_86
.LBB3_178:
	movb	$1, 8(%rsp)
	jmp	.LBB3_89
.LBB3_179:
	movb	$1, 8(%rsp)
	jmp	.LBB3_92
.LBB3_180:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	jmp	.LBB3_197
.LBB3_181:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	jmp	.LBB3_196
.LBB3_182:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	jmp	.LBB3_195
.LBB3_183:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	jmp	.LBB3_194
.LBB3_184:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	jmp	.LBB3_193
.LBB3_185:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	jmp	.LBB3_192
.LBB3_186:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	jmp	.LBB3_191
.LBB3_187:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	jmp	.LBB3_190
.LBB3_188:
	xorl	%r13d, %r13d
	jmp	.LBB3_114
.LBB3_189:
	movq	16(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	8(%rsp), %rbx
	movq	192(%rsp), %r15
	movq	184(%rsp), %r12
	movq	176(%rsp), %r13
	movq	168(%rsp), %rbp
.LBB3_190:
	movq	(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_191:
	movq	64(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_192:
	movabsq	$NRT_decref, %rax
	movq	%rbp, %rdi
	callq	*%rax
.LBB3_193:
	movabsq	$NRT_decref, %rax
	movq	%r13, %rdi
	callq	*%rax
.LBB3_194:
	movabsq	$NRT_decref, %rax
	movq	%r12, %rdi
	callq	*%rax
.LBB3_195:
	movabsq	$NRT_decref, %rax
	movq	%r15, %rdi
	callq	*%rax
.LBB3_196:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_197:
	movq	232(%rsp), %rdi
	movabsq	$NRT_decref, %rbx
	callq	*%rbx
	movq	224(%rsp), %rdi
	callq	*%rbx
	movq	216(%rsp), %rdi
	callq	*%rbx
	movq	208(%rsp), %rdi
	callq	*%rbx
	movq	200(%rsp), %rdi
	callq	*%rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	56(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	movq	128(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	movq	104(%rsp), %rdi
	callq	*%rbx
	movq	32(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	xorl	%ebx, %ebx
	jmp	.LBB3_117
.LBB3_198:
	cmpl	$-3, %eax
	je	.LBB3_205
	cmpl	$-1, %eax
	jne	.LBB3_206
.LBB3_200:
	xorl	%ebx, %ebx
	jmp	.LBB3_117
.LBB3_201:
	movq	16(%r14), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %rbx
.LBB3_202:
	testq	%rbx, %rbx
	je	.LBB3_200
	movabsq	$numba_do_raise, %rax
	movq	%rbx, %rdi
.LBB3_204:
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_117
.LBB3_205:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB3_204
.LBB3_206:
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function", %rsi
	jmp	.LBB3_123
.LBB3_208:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments", %rsi
	jmp	.LBB3_123
.Lfunc_end3:
	.size	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end3-_ZN7cpython8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.globl	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
cfunc._ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1704, %rsp
	.cfi_def_cfa_offset 1760
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vmovups	2640(%rsp), %ymm0
	vmovups	2672(%rsp), %ymm1
	vmovaps	2704(%rsp), %xmm2
	vmovups	2960(%rsp), %ymm3
	vmovaps	2992(%rsp), %xmm4
	vmovups	3296(%rsp), %ymm5
	vmovaps	3328(%rsp), %xmm6
	vmovups	3352(%rsp), %ymm7
	vmovups	3384(%rsp), %ymm8
	movq	%rdx, %r8
	movq	2032(%rsp), %rdi
	movq	2720(%rsp), %rbp
	movq	2768(%rsp), %rsi
	movq	2824(%rsp), %rdx
	movq	3008(%rsp), %rcx
	movq	3344(%rsp), %rax
	movq	$0, 1696(%rsp)
	movq	$0, 1688(%rsp)
	movq	2104(%rsp), %r9
	movq	2160(%rsp), %r10
	movq	2232(%rsp), %r11
	movq	2304(%rsp), %rbx
	movq	2392(%rsp), %r14
	movq	2448(%rsp), %r15
	movq	2512(%rsp), %r12
	movq	2584(%rsp), %r13
	vmovups	%ymm8, 1640(%rsp)
	vmovups	%ymm7, 1608(%rsp)
	movq	%rax, 1600(%rsp)
	vmovups	%xmm6, 1584(%rsp)
	vmovups	%ymm5, 1552(%rsp)
	movq	%rcx, 1264(%rsp)
	vmovups	%xmm4, 1248(%rsp)
	vmovups	%ymm3, 1216(%rsp)
	movq	%rsi, 1024(%rsp)
	movq	%rdx, 1080(%rsp)
	movq	%rbp, 976(%rsp)
	vmovups	%xmm2, 960(%rsp)
	vmovups	%ymm1, 928(%rsp)
	vmovups	%ymm0, 896(%rsp)
	movq	%rdi, 288(%rsp)
	movq	1952(%rsp), %rdi
	movq	1896(%rsp), %rsi
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%r13, 840(%rsp)
	movq	%r12, 768(%rsp)
	movq	%r15, 704(%rsp)
	movq	%r14, 648(%rsp)
	movq	%rbx, 560(%rsp)
	movq	%r11, 488(%rsp)
	movq	%r10, 416(%rsp)
	movq	%r9, 360(%rsp)
	movq	%rdi, 208(%rsp)
	movq	%rsi, 152(%rsp)
	movq	1840(%rsp), %rdi
	movq	1784(%rsp), %rsi
	movq	%rdi, 96(%rsp)
	movq	%rsi, 40(%rsp)
	leaq	1696(%rsp), %rdi
	leaq	1688(%rsp), %rsi
	vzeroupper
	callq	*%rax
	movl	%eax, %ecx
	movq	1688(%rsp), %rbx
	movq	1696(%rsp), %rax
	movl	$0, 1684(%rsp)
	testl	%ecx, %ecx
	jne	.LBB4_1
.LBB4_8:
	addq	$1704, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB4_1:
	.cfi_def_cfa_offset 1760
	movabsq	$numba_gil_ensure, %r14
	leaq	1684(%rsp), %rdi
	movq	%rax, %r15
	movl	%ecx, %ebp
	callq	*%r14
	testl	%ebp, %ebp
	jle	.LBB4_9
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%rbx), %esi
	movq	(%rbx), %rdi
	cmpl	$0, 32(%rbx)
	jle	.LBB4_12
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%rbx), %rdi
	movq	%rax, %r14
	callq	*24(%rbx)
	testq	%rax, %rax
	je	.LBB4_4
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r12
	movq	%rbx, %rdi
	movq	%rax, %r14
	callq	*%r12
	jmp	.LBB4_13
.LBB4_9:
	movl	%ebp, %eax
	cmpl	$-3, %ebp
	je	.LBB4_5
	cmpl	$-1, %eax
	je	.LBB4_7
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function.2", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB4_7
.LBB4_12:
	movq	16(%rbx), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %r14
.LBB4_13:
	testq	%r14, %r14
	je	.LBB4_7
	movabsq	$numba_do_raise, %rax
	movq	%r14, %rdi
.LBB4_6:
	callq	*%rax
.LBB4_7:
	movabsq	$".const.<numba.core.cpu.CPUContext>", %rdi
	movabsq	$PyUnicode_FromString, %rax
	callq	*%rax
	movabsq	$PyErr_WriteUnraisable, %r14
	movq	%rax, %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$numba_gil_release, %rax
	leaq	1684(%rsp), %rdi
	callq	*%rax
	movq	%r15, %rax
	jmp	.LBB4_8
.LBB4_5:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB4_6
.LBB4_4:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments.1", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB4_8
.Lfunc_end4:
	.size	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end4-cfunc._ZN8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	NRT_decref
	.p2align	4
	.type	NRT_decref,@function
NRT_decref:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.LBB5_2
	#MEMBARRIER
	lock		decq	(%rdi)
	je	.LBB5_3
.LBB5_2:
	retq
.LBB5_3:
	movabsq	$NRT_MemInfo_call_dtor, %rax
	#MEMBARRIER
	jmpq	*%rax
.Lfunc_end5:
	.size	NRT_decref, .Lfunc_end5-NRT_decref
	.cfi_endproc

	.weak	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.p2align	4
	.type	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@function
_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$NRT_incref, %rax
	movq	%rdi, %r15
	movq	%rdx, %rdi
	movq	%rdx, %rbx
	movq	%rsi, %r14
	callq	*%rax
	movq	24(%rbx), %rax
	movq	(%rax), %r12
	testq	%r12, %r12
	jle	.LBB6_1
	movq	24(%rax), %rcx
	addq	$24, %rax
	movq	24(%rcx), %rcx
	movq	(%rcx), %r13
	movq	%r12, %rcx
	.p2align	4
.LBB6_8:
	movq	(%rax), %rdx
	movq	24(%rdx), %rdx
	cmpq	%r13, (%rdx)
	jne	.LBB6_9
	addq	$16, %rax
	decq	%rcx
	jne	.LBB6_8
	movq	%r12, %rbp
	imulq	%r13, %rbp
	jo	.LBB6_6
	movabsq	$-1152921504606846976, %rax
	addq	%rbp, %rax
	shrq	$61, %rax
	cmpl	$7, %eax
	jb	.LBB6_6
	leaq	(,%rbp,8), %rdi
	movabsq	$NRT_MemInfo_alloc_aligned, %rax
	movl	$32, %esi
	callq	*%rax
	testq	%rax, %rax
	je	.LBB6_21
	movq	24(%rax), %rdx
	leaq	(,%r13,8), %rcx
	testq	%r13, %r13
	jle	.LBB6_20
	xorl	%esi, %esi
	movq	%rdx, %rdi
.LBB6_13:
	movq	24(%rbx), %r8
	cmpq	(%r8), %rsi
	jge	.LBB6_1
	movq	%rsi, %r9
	shlq	$4, %r9
	movq	24(%r8,%r9), %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_15:
	movq	24(%r8), %r10
	cmpq	(%r10), %r9
	jge	.LBB6_1
	vmovsd	24(%r10,%r9,8), %xmm0
	vmovsd	%xmm0, (%rdi,%r9,8)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_15
	incq	%rsi
	addq	%rcx, %rdi
	cmpq	%r12, %rsi
	jne	.LBB6_13
	jmp	.LBB6_18
.LBB6_20:
	movq	24(%rbx), %rsi
	leaq	-1(%r12), %r8
	movq	(%rsi), %rsi
	movq	%rsi, %rdi
	sarq	$63, %rdi
	andnq	%rsi, %rdi, %rsi
	cmpq	%r8, %rsi
	jbe	.LBB6_1
.LBB6_18:
	movq	%rax, (%r15)
	movabsq	$NRT_decref, %rax
	movq	$0, 8(%r15)
	movq	%rbp, 16(%r15)
	movq	$8, 24(%r15)
	movq	%rdx, 32(%r15)
	movq	%r12, 40(%r15)
	movq	%r13, 48(%r15)
	movq	%rcx, 56(%r15)
	movq	%rbx, %rdi
	movq	$8, 64(%r15)
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB6_19
.LBB6_1:
	movabsq	$.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, %rax
	jmp	.LBB6_2
.LBB6_9:
	movabsq	$.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, %rax
.LBB6_2:
	movq	%rax, (%r14)
	movl	$1, %eax
.LBB6_19:
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB6_6:
	.cfi_def_cfa_offset 64
	movabsq	$.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %rax
	jmp	.LBB6_2
.LBB6_21:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %rax
	jmp	.LBB6_2
.Lfunc_end6:
	.size	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, .Lfunc_end6-_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.cfi_endproc

	.weak	NRT_incref
	.p2align	4
	.type	NRT_incref,@function
NRT_incref:
	testq	%rdi, %rdi
	je	.LBB7_2
	lock		incq	(%rdi)
.LBB7_2:
	retq
.Lfunc_end7:
	.size	NRT_incref, .Lfunc_end7-NRT_incref

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI8_0:
	.byte	0
	.byte	2
	.byte	4
	.byte	6
	.byte	0
	.byte	2
	.byte	4
	.byte	6
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_1:
	.long	16843009
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels4fast12write_regionB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28128_295ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE23Literal_5bint_5d_280_29
	.p2align	4
	.type	_ZN11bragg_numba7kernels4fast12write_regionB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28128_295ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE23Literal_5bint_5d_280_29,@function
_ZN11bragg_numba7kernels4fast12write_regionB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28128_295ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE23Literal_5bint_5d_280_29:
	movq	72(%rsp), %rdx
	movq	8(%rsp), %rcx
	movq	128(%rsp), %rax
	movq	%rdx, %rsi
	subq	%rcx, %rsi
	andq	$-128, %rsi
	cmpq	$19456, %rsi
	jne	.LBB8_2
	vmovsd	19456(%rcx), %xmm0
	vmovsd	%xmm0, (%rdx)
	vmovsd	19464(%rcx), %xmm0
	vmovsd	%xmm0, 8(%rdx)
	vmovsd	19472(%rcx), %xmm0
	vmovsd	%xmm0, 16(%rdx)
	vmovsd	19480(%rcx), %xmm0
	vmovsd	%xmm0, 24(%rdx)
	vmovsd	19488(%rcx), %xmm0
	vmovsd	%xmm0, 32(%rdx)
	vmovsd	19496(%rcx), %xmm0
	vmovsd	%xmm0, 40(%rdx)
	vmovsd	19504(%rcx), %xmm0
	vmovsd	%xmm0, 48(%rdx)
	vmovsd	19512(%rcx), %xmm0
	vmovsd	%xmm0, 56(%rdx)
	vmovsd	19520(%rcx), %xmm0
	vmovsd	%xmm0, 64(%rdx)
	vmovsd	19528(%rcx), %xmm0
	vmovsd	%xmm0, 72(%rdx)
	vmovsd	19536(%rcx), %xmm0
	vmovsd	%xmm0, 80(%rdx)
	vmovsd	19544(%rcx), %xmm0
	vmovsd	%xmm0, 88(%rdx)
	vmovsd	19552(%rcx), %xmm0
	vmovsd	%xmm0, 96(%rdx)
	vmovsd	19560(%rcx), %xmm0
	vmovsd	%xmm0, 104(%rdx)
	vmovsd	19568(%rcx), %xmm0
	vmovsd	%xmm0, 112(%rdx)
	vmovsd	19576(%rcx), %xmm0
	vmovsd	%xmm0, 120(%rdx)
	vmovsd	19584(%rcx), %xmm0
	vmovsd	%xmm0, 128(%rdx)
	vmovsd	19592(%rcx), %xmm0
	vmovsd	%xmm0, 136(%rdx)
	vmovsd	19600(%rcx), %xmm0
	vmovsd	%xmm0, 144(%rdx)
	vmovsd	19608(%rcx), %xmm0
	vmovsd	%xmm0, 152(%rdx)
	vmovsd	19616(%rcx), %xmm0
	vmovsd	%xmm0, 160(%rdx)
	vmovsd	19624(%rcx), %xmm0
	vmovsd	%xmm0, 168(%rdx)
	vmovsd	19632(%rcx), %xmm0
	vmovsd	%xmm0, 176(%rdx)
	vmovsd	19640(%rcx), %xmm0
	vmovsd	%xmm0, 184(%rdx)
	vmovsd	19648(%rcx), %xmm0
	vmovsd	%xmm0, 192(%rdx)
	vmovsd	19656(%rcx), %xmm0
	vmovsd	%xmm0, 200(%rdx)
	vmovsd	19664(%rcx), %xmm0
	vmovsd	%xmm0, 208(%rdx)
	vmovsd	19672(%rcx), %xmm0
	vmovsd	%xmm0, 216(%rdx)
	vmovsd	19680(%rcx), %xmm0
	vmovsd	%xmm0, 224(%rdx)
	vmovsd	19688(%rcx), %xmm0
	vmovsd	%xmm0, 232(%rdx)
	vmovsd	19696(%rcx), %xmm0
	vmovsd	%xmm0, 240(%rdx)
	vmovsd	19704(%rcx), %xmm0
	vmovsd	%xmm0, 248(%rdx)
	vmovsd	19712(%rcx), %xmm0
	vmovsd	%xmm0, 256(%rdx)
	vmovsd	19720(%rcx), %xmm0
	vmovsd	%xmm0, 264(%rdx)
	vmovsd	19728(%rcx), %xmm0
	vmovsd	%xmm0, 272(%rdx)
	vmovsd	19736(%rcx), %xmm0
	vmovsd	%xmm0, 280(%rdx)
	vmovsd	19744(%rcx), %xmm0
	vmovsd	%xmm0, 288(%rdx)
	vmovsd	19752(%rcx), %xmm0
	vmovsd	%xmm0, 296(%rdx)
	vmovsd	19760(%rcx), %xmm0
	vmovsd	%xmm0, 304(%rdx)
	vmovsd	19768(%rcx), %xmm0
	vmovsd	%xmm0, 312(%rdx)
	vmovsd	19776(%rcx), %xmm0
	vmovsd	%xmm0, 320(%rdx)
	vmovsd	19784(%rcx), %xmm0
	vmovsd	%xmm0, 328(%rdx)
	vmovsd	19792(%rcx), %xmm0
	vmovsd	%xmm0, 336(%rdx)
	vmovsd	19800(%rcx), %xmm0
	vmovsd	%xmm0, 344(%rdx)
	vmovsd	19808(%rcx), %xmm0
	vmovsd	%xmm0, 352(%rdx)
	vmovsd	19816(%rcx), %xmm0
	vmovsd	%xmm0, 360(%rdx)
	vmovsd	19824(%rcx), %xmm0
	vmovsd	%xmm0, 368(%rdx)
	vmovsd	19832(%rcx), %xmm0
	vmovsd	%xmm0, 376(%rdx)
	vmovsd	19840(%rcx), %xmm0
	vmovsd	%xmm0, 384(%rdx)
	vmovsd	19848(%rcx), %xmm0
	vmovsd	%xmm0, 392(%rdx)
	vmovsd	19856(%rcx), %xmm0
	vmovsd	%xmm0, 400(%rdx)
	vmovsd	19864(%rcx), %xmm0
	vmovsd	%xmm0, 408(%rdx)
	vmovsd	19872(%rcx), %xmm0
	vmovsd	%xmm0, 416(%rdx)
	vmovsd	19880(%rcx), %xmm0
	vmovsd	%xmm0, 424(%rdx)
	vmovsd	19888(%rcx), %xmm0
	vmovsd	%xmm0, 432(%rdx)
	vmovsd	19896(%rcx), %xmm0
	vmovsd	%xmm0, 440(%rdx)
	vmovsd	19904(%rcx), %xmm0
	vmovsd	%xmm0, 448(%rdx)
	vmovsd	19912(%rcx), %xmm0
	vmovsd	%xmm0, 456(%rdx)
	vmovsd	19920(%rcx), %xmm0
	vmovsd	%xmm0, 464(%rdx)
	vmovsd	19928(%rcx), %xmm0
	vmovsd	%xmm0, 472(%rdx)
	vmovsd	19936(%rcx), %xmm0
	vmovsd	%xmm0, 480(%rdx)
	vmovsd	19944(%rcx), %xmm0
	vmovsd	%xmm0, 488(%rdx)
	vmovsd	19952(%rcx), %xmm0
	vmovsd	%xmm0, 496(%rdx)
	vmovsd	19960(%rcx), %xmm0
	vmovsd	%xmm0, 504(%rdx)
	vmovsd	19968(%rcx), %xmm0
	vmovsd	%xmm0, 512(%rdx)
	vmovsd	19976(%rcx), %xmm0
	vmovsd	%xmm0, 520(%rdx)
	vmovsd	19984(%rcx), %xmm0
	vmovsd	%xmm0, 528(%rdx)
	vmovsd	19992(%rcx), %xmm0
	vmovsd	%xmm0, 536(%rdx)
	vmovsd	20000(%rcx), %xmm0
	vmovsd	%xmm0, 544(%rdx)
	vmovsd	20008(%rcx), %xmm0
	vmovsd	%xmm0, 552(%rdx)
	vmovsd	20016(%rcx), %xmm0
	vmovsd	%xmm0, 560(%rdx)
	vmovsd	20024(%rcx), %xmm0
	vmovsd	%xmm0, 568(%rdx)
	vmovsd	20032(%rcx), %xmm0
	vmovsd	%xmm0, 576(%rdx)
	vmovsd	20040(%rcx), %xmm0
	vmovsd	%xmm0, 584(%rdx)
	vmovsd	20048(%rcx), %xmm0
	vmovsd	%xmm0, 592(%rdx)
	vmovsd	20056(%rcx), %xmm0
	vmovsd	%xmm0, 600(%rdx)
	vmovsd	20064(%rcx), %xmm0
	vmovsd	%xmm0, 608(%rdx)
	vmovsd	20072(%rcx), %xmm0
	vmovsd	%xmm0, 616(%rdx)
	vmovsd	20080(%rcx), %xmm0
	vmovsd	%xmm0, 624(%rdx)
	vmovsd	20088(%rcx), %xmm0
	vmovsd	%xmm0, 632(%rdx)
	vmovsd	20096(%rcx), %xmm0
	vmovsd	%xmm0, 640(%rdx)
	vmovsd	20104(%rcx), %xmm0
	vmovsd	%xmm0, 648(%rdx)
	vmovsd	20112(%rcx), %xmm0
	vmovsd	%xmm0, 656(%rdx)
	vmovsd	20120(%rcx), %xmm0
	vmovsd	%xmm0, 664(%rdx)
	vmovsd	20128(%rcx), %xmm0
	vmovsd	%xmm0, 672(%rdx)
	vmovsd	20136(%rcx), %xmm0
	vmovsd	%xmm0, 680(%rdx)
	vmovsd	20144(%rcx), %xmm0
	vmovsd	%xmm0, 688(%rdx)
	vmovsd	20152(%rcx), %xmm0
	vmovsd	%xmm0, 696(%rdx)
	vmovsd	20160(%rcx), %xmm0
	vmovsd	%xmm0, 704(%rdx)
	vmovsd	20168(%rcx), %xmm0
	vmovsd	%xmm0, 712(%rdx)
	vmovsd	20176(%rcx), %xmm0
	vmovsd	%xmm0, 720(%rdx)
	vmovsd	20184(%rcx), %xmm0
	vmovsd	%xmm0, 728(%rdx)
	vmovsd	20192(%rcx), %xmm0
	vmovsd	%xmm0, 736(%rdx)
	vmovsd	20200(%rcx), %xmm0
	vmovsd	%xmm0, 744(%rdx)
	vmovsd	20208(%rcx), %xmm0
	vmovsd	%xmm0, 752(%rdx)
	vmovsd	20216(%rcx), %xmm0
	vmovsd	%xmm0, 760(%rdx)
	vmovsd	20224(%rcx), %xmm0
	vmovsd	%xmm0, 768(%rdx)
	vmovsd	20232(%rcx), %xmm0
	vmovsd	%xmm0, 776(%rdx)
	vmovsd	20240(%rcx), %xmm0
	vmovsd	%xmm0, 784(%rdx)
	vmovsd	20248(%rcx), %xmm0
	vmovsd	%xmm0, 792(%rdx)
	vmovsd	20256(%rcx), %xmm0
	vmovsd	%xmm0, 800(%rdx)
	vmovsd	20264(%rcx), %xmm0
	vmovsd	%xmm0, 808(%rdx)
	vmovsd	20272(%rcx), %xmm0
	vmovsd	%xmm0, 816(%rdx)
	vmovsd	20280(%rcx), %xmm0
	vmovsd	%xmm0, 824(%rdx)
	vmovsd	20288(%rcx), %xmm0
	vmovsd	%xmm0, 832(%rdx)
	vmovsd	20296(%rcx), %xmm0
	vmovsd	%xmm0, 840(%rdx)
	vmovsd	20304(%rcx), %xmm0
	vmovsd	%xmm0, 848(%rdx)
	vmovsd	20312(%rcx), %xmm0
	vmovsd	%xmm0, 856(%rdx)
	vmovsd	20320(%rcx), %xmm0
	vmovsd	%xmm0, 864(%rdx)
	vmovsd	20328(%rcx), %xmm0
	vmovsd	%xmm0, 872(%rdx)
	vmovsd	20336(%rcx), %xmm0
	vmovsd	%xmm0, 880(%rdx)
	vmovsd	20344(%rcx), %xmm0
	vmovsd	%xmm0, 888(%rdx)
	vmovsd	20352(%rcx), %xmm0
	vmovsd	%xmm0, 896(%rdx)
	vmovsd	20360(%rcx), %xmm0
	vmovsd	%xmm0, 904(%rdx)
	vmovsd	20368(%rcx), %xmm0
	vmovsd	%xmm0, 912(%rdx)
	vmovsd	20376(%rcx), %xmm0
	vmovsd	%xmm0, 920(%rdx)
	vmovsd	20384(%rcx), %xmm0
	vmovsd	%xmm0, 928(%rdx)
	vmovsd	20392(%rcx), %xmm0
	vmovsd	%xmm0, 936(%rdx)
	vmovsd	20400(%rcx), %xmm0
	vmovsd	%xmm0, 944(%rdx)
	vmovsd	20408(%rcx), %xmm0
	vmovsd	%xmm0, 952(%rdx)
	vmovsd	20416(%rcx), %xmm0
	vmovsd	%xmm0, 960(%rdx)
	vmovsd	20424(%rcx), %xmm0
	vmovsd	%xmm0, 968(%rdx)
	vmovsd	20432(%rcx), %xmm0
	vmovsd	%xmm0, 976(%rdx)
	vmovsd	20440(%rcx), %xmm0
	vmovsd	%xmm0, 984(%rdx)
	vmovsd	20448(%rcx), %xmm0
	vmovsd	%xmm0, 992(%rdx)
	vmovsd	20456(%rcx), %xmm0
	vmovsd	%xmm0, 1000(%rdx)
	vmovsd	20464(%rcx), %xmm0
	vmovsd	%xmm0, 1008(%rdx)
	vmovsd	20472(%rcx), %xmm0
	vmovsd	%xmm0, 1016(%rdx)
	jmp	.LBB8_3
.LBB8_2:
	vmovups	19456(%rcx), %ymm0
	vmovups	19488(%rcx), %ymm1
	vmovups	19520(%rcx), %ymm2
	vmovups	19552(%rcx), %ymm3
	vmovups	%ymm0, (%rdx)
	vmovups	%ymm1, 32(%rdx)
	vmovups	%ymm2, 64(%rdx)
	vmovups	%ymm3, 96(%rdx)
	vmovups	19584(%rcx), %ymm0
	vmovups	19616(%rcx), %ymm1
	vmovups	19648(%rcx), %ymm2
	vmovups	19680(%rcx), %ymm3
	vmovups	%ymm0, 128(%rdx)
	vmovups	%ymm1, 160(%rdx)
	vmovups	%ymm2, 192(%rdx)
	vmovups	%ymm3, 224(%rdx)
	vmovups	19712(%rcx), %ymm0
	vmovups	19744(%rcx), %ymm1
	vmovups	19776(%rcx), %ymm2
	vmovups	19808(%rcx), %ymm3
	vmovups	%ymm0, 256(%rdx)
	vmovups	%ymm1, 288(%rdx)
	vmovups	%ymm2, 320(%rdx)
	vmovups	%ymm3, 352(%rdx)
	vmovups	19840(%rcx), %ymm0
	vmovups	19872(%rcx), %ymm1
	vmovups	19904(%rcx), %ymm2
	vmovups	19936(%rcx), %ymm3
	vmovups	%ymm0, 384(%rdx)
	vmovups	%ymm1, 416(%rdx)
	vmovups	%ymm2, 448(%rdx)
	vmovups	%ymm3, 480(%rdx)
	vmovups	19968(%rcx), %ymm0
	vmovups	20000(%rcx), %ymm1
	vmovups	20032(%rcx), %ymm2
	vmovups	20064(%rcx), %ymm3
	vmovups	%ymm0, 512(%rdx)
	vmovups	%ymm1, 544(%rdx)
	vmovups	%ymm2, 576(%rdx)
	vmovups	%ymm3, 608(%rdx)
	vmovups	20096(%rcx), %ymm0
	vmovups	20128(%rcx), %ymm1
	vmovups	20160(%rcx), %ymm2
	vmovups	20192(%rcx), %ymm3
	vmovups	%ymm0, 640(%rdx)
	vmovups	%ymm1, 672(%rdx)
	vmovups	%ymm2, 704(%rdx)
	vmovups	%ymm3, 736(%rdx)
	vmovups	20224(%rcx), %ymm0
	vmovups	20256(%rcx), %ymm1
	vmovups	20288(%rcx), %ymm2
	vmovups	20320(%rcx), %ymm3
	vmovups	%ymm0, 768(%rdx)
	vmovups	%ymm1, 800(%rdx)
	vmovups	%ymm2, 832(%rdx)
	vmovups	%ymm3, 864(%rdx)
	vmovupd	20352(%rcx), %ymm0
	vmovups	20384(%rcx), %ymm1
	vmovups	20416(%rcx), %ymm2
	vmovups	20448(%rcx), %ymm3
	vmovupd	%ymm0, 896(%rdx)
	vmovups	%ymm1, 928(%rdx)
	vmovups	%ymm2, 960(%rdx)
	vmovups	%ymm3, 992(%rdx)
.LBB8_3:
	leaq	22528(%rcx), %r8
	leaq	128(%rax), %rdx
	leaq	21504(%rcx), %rsi
	cmpq	%r8, %rax
	setae	%r8b
	cmpq	%rdx, %rsi
	setae	%dl
	orb	%r8b, %dl
	jne	.LBB8_7
	xorl	%edx, %edx
	vxorpd	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB8_5:
	vucomisd	21504(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, (%rax,%rdx)
	vucomisd	21512(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 1(%rax,%rdx)
	vucomisd	21520(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 2(%rax,%rdx)
	vucomisd	21528(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 3(%rax,%rdx)
	vucomisd	21536(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 4(%rax,%rdx)
	vucomisd	21544(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 5(%rax,%rdx)
	vucomisd	21552(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 6(%rax,%rdx)
	vucomisd	21560(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 7(%rax,%rdx)
	vucomisd	21568(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 8(%rax,%rdx)
	vucomisd	21576(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 9(%rax,%rdx)
	vucomisd	21584(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 10(%rax,%rdx)
	vucomisd	21592(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 11(%rax,%rdx)
	vucomisd	21600(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 12(%rax,%rdx)
	vucomisd	21608(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 13(%rax,%rdx)
	vucomisd	21616(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 14(%rax,%rdx)
	vucomisd	21624(%rcx,%rdx,8), %xmm0
	setp	%sil
	setne	%r8b
	orb	%sil, %r8b
	movb	%r8b, 15(%rax,%rdx)
	addq	$16, %rdx
	cmpq	$128, %rdx
	jne	.LBB8_5
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.LBB8_7:
	vxorpd	%xmm0, %xmm0, %xmm0
	vcmpneqpd	21504(%rcx), %ymm0, %ymm1
	movabsq	$.LCPI8_0, %rdx
	vextractf128	$1, %ymm1, %xmm2
	vpackssdw	%xmm2, %xmm1, %xmm1
	vcmpneqpd	21536(%rcx), %ymm0, %ymm2
	vpackssdw	%xmm1, %xmm1, %xmm1
	vextractf128	$1, %ymm2, %xmm3
	vpackssdw	%xmm3, %xmm2, %xmm2
	vpackssdw	%xmm2, %xmm2, %xmm2
	vpacksswb	%xmm2, %xmm1, %xmm2
	vcmpneqpd	21568(%rcx), %ymm0, %ymm1
	vpshufd	$216, %xmm2, %xmm2
	vextractf128	$1, %ymm1, %xmm3
	vpackssdw	%xmm3, %xmm1, %xmm1
	vpackssdw	%xmm1, %xmm1, %xmm3
	vcmpneqpd	21600(%rcx), %ymm0, %ymm1
	vextractf128	$1, %ymm1, %xmm4
	vpackssdw	%xmm4, %xmm1, %xmm1
	vpackssdw	%xmm1, %xmm1, %xmm4
	vmovdqa	(%rdx), %xmm1
	movabsq	$.LCPI8_1, %rdx
	vpbroadcastd	(%rdx), %xmm7
	vpshufb	%xmm1, %xmm4, %xmm4
	vpshufb	%xmm1, %xmm3, %xmm3
	vpunpckldq	%xmm4, %xmm3, %xmm3
	vpblendd	$12, %xmm3, %xmm2, %xmm3
	vpand	%xmm7, %xmm3, %xmm3
	vmovdqu	%xmm3, (%rax)
	vcmpneqpd	21632(%rcx), %ymm0, %ymm3
	vextractf128	$1, %ymm3, %xmm4
	vpackssdw	%xmm4, %xmm3, %xmm3
	vcmpneqpd	21664(%rcx), %ymm0, %ymm4
	vpackssdw	%xmm3, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vcmpneqpd	21696(%rcx), %ymm0, %ymm4
	vpshufd	$216, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vcmpneqpd	21728(%rcx), %ymm0, %ymm5
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpshufb	%xmm1, %xmm4, %xmm4
	vextractf128	$1, %ymm5, %xmm6
	vpackssdw	%xmm6, %xmm5, %xmm5
	vpackssdw	%xmm5, %xmm5, %xmm5
	vpshufb	%xmm1, %xmm5, %xmm5
	vpunpckldq	%xmm5, %xmm4, %xmm4
	vpblendd	$12, %xmm4, %xmm3, %xmm3
	vpand	%xmm7, %xmm3, %xmm3
	vmovdqu	%xmm3, 16(%rax)
	vcmpneqpd	21760(%rcx), %ymm0, %ymm3
	vextractf128	$1, %ymm3, %xmm4
	vpackssdw	%xmm4, %xmm3, %xmm3
	vcmpneqpd	21792(%rcx), %ymm0, %ymm4
	vpackssdw	%xmm3, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vcmpneqpd	21824(%rcx), %ymm0, %ymm4
	vpshufd	$216, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vcmpneqpd	21856(%rcx), %ymm0, %ymm5
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpshufb	%xmm1, %xmm4, %xmm4
	vextractf128	$1, %ymm5, %xmm6
	vpackssdw	%xmm6, %xmm5, %xmm5
	vpackssdw	%xmm5, %xmm5, %xmm5
	vpshufb	%xmm1, %xmm5, %xmm5
	vpunpckldq	%xmm5, %xmm4, %xmm4
	vpblendd	$12, %xmm4, %xmm3, %xmm3
	vpand	%xmm7, %xmm3, %xmm3
	vmovdqu	%xmm3, 32(%rax)
	vcmpneqpd	21888(%rcx), %ymm0, %ymm3
	vextractf128	$1, %ymm3, %xmm4
	vpackssdw	%xmm4, %xmm3, %xmm3
	vcmpneqpd	21920(%rcx), %ymm0, %ymm4
	vpackssdw	%xmm3, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vcmpneqpd	21952(%rcx), %ymm0, %ymm4
	vpshufd	$216, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vcmpneqpd	21984(%rcx), %ymm0, %ymm5
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpshufb	%xmm1, %xmm4, %xmm4
	vextractf128	$1, %ymm5, %xmm6
	vpackssdw	%xmm6, %xmm5, %xmm5
	vpackssdw	%xmm5, %xmm5, %xmm5
	vpshufb	%xmm1, %xmm5, %xmm5
	vpunpckldq	%xmm5, %xmm4, %xmm4
	vpblendd	$12, %xmm4, %xmm3, %xmm3
	vpand	%xmm7, %xmm3, %xmm3
	vmovdqu	%xmm3, 48(%rax)
	vcmpneqpd	22016(%rcx), %ymm0, %ymm3
	vextractf128	$1, %ymm3, %xmm4
	vpackssdw	%xmm4, %xmm3, %xmm3
	vcmpneqpd	22048(%rcx), %ymm0, %ymm4
	vpackssdw	%xmm3, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vcmpneqpd	22080(%rcx), %ymm0, %ymm4
	vpshufd	$216, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vcmpneqpd	22112(%rcx), %ymm0, %ymm5
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpshufb	%xmm1, %xmm4, %xmm4
	vextractf128	$1, %ymm5, %xmm6
	vpackssdw	%xmm6, %xmm5, %xmm5
	vpackssdw	%xmm5, %xmm5, %xmm5
	vpshufb	%xmm1, %xmm5, %xmm5
	vpunpckldq	%xmm5, %xmm4, %xmm4
	vpblendd	$12, %xmm4, %xmm3, %xmm3
	vpand	%xmm7, %xmm3, %xmm3
	vmovdqu	%xmm3, 64(%rax)
	vcmpneqpd	22144(%rcx), %ymm0, %ymm3
	vextractf128	$1, %ymm3, %xmm4
	vpackssdw	%xmm4, %xmm3, %xmm3
	vcmpneqpd	22176(%rcx), %ymm0, %ymm4
	vpackssdw	%xmm3, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vcmpneqpd	22208(%rcx), %ymm0, %ymm4
	vpshufd	$216, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vcmpneqpd	22240(%rcx), %ymm0, %ymm5
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpshufb	%xmm1, %xmm4, %xmm4
	vextractf128	$1, %ymm5, %xmm6
	vpackssdw	%xmm6, %xmm5, %xmm5
	vpackssdw	%xmm5, %xmm5, %xmm5
	vpshufb	%xmm1, %xmm5, %xmm5
	vpunpckldq	%xmm5, %xmm4, %xmm4
	vpblendd	$12, %xmm4, %xmm3, %xmm3
	vpand	%xmm7, %xmm3, %xmm3
	vmovdqu	%xmm3, 80(%rax)
	vcmpneqpd	22272(%rcx), %ymm0, %ymm3
	vextractf128	$1, %ymm3, %xmm4
	vpackssdw	%xmm4, %xmm3, %xmm3
	vcmpneqpd	22304(%rcx), %ymm0, %ymm4
	vpackssdw	%xmm3, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vcmpneqpd	22336(%rcx), %ymm0, %ymm4
	vpshufd	$216, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vcmpneqpd	22368(%rcx), %ymm0, %ymm5
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpshufb	%xmm1, %xmm4, %xmm4
	vextractf128	$1, %ymm5, %xmm6
	vpackssdw	%xmm6, %xmm5, %xmm5
	vpackssdw	%xmm5, %xmm5, %xmm5
	vpshufb	%xmm1, %xmm5, %xmm5
	vpunpckldq	%xmm5, %xmm4, %xmm4
	vpblendd	$12, %xmm4, %xmm3, %xmm3
	vpand	%xmm7, %xmm3, %xmm3
	vmovdqu	%xmm3, 96(%rax)
	vcmpneqpd	22400(%rcx), %ymm0, %ymm3
	vextractf128	$1, %ymm3, %xmm4
	vpackssdw	%xmm4, %xmm3, %xmm3
	vcmpneqpd	22432(%rcx), %ymm0, %ymm4
	vpackssdw	%xmm3, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vcmpneqpd	22464(%rcx), %ymm0, %ymm4
	vpshufd	$216, %xmm3, %xmm3
	vextractf128	$1, %ymm4, %xmm5
	vpackssdw	%xmm5, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vcmpneqpd	22496(%rcx), %ymm0, %ymm0
	vextractf128	$1, %ymm0, %xmm5
	vpackssdw	%xmm5, %xmm0, %xmm0
	vpackssdw	%xmm0, %xmm0, %xmm0
	vpshufb	%xmm1, %xmm0, %xmm0
	vpshufb	%xmm1, %xmm4, %xmm1
	vpunpckldq	%xmm0, %xmm1, %xmm0
	vpblendd	$12, %xmm0, %xmm3, %xmm0
	vpand	%xmm7, %xmm0, %xmm0
	vmovdqu	%xmm0, 112(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.Lfunc_end8:
	.size	_ZN11bragg_numba7kernels4fast12write_regionB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28128_295ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE23Literal_5bint_5d_280_29, .Lfunc_end8-_ZN11bragg_numba7kernels4fast12write_regionB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28128_295ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE23Literal_5bint_5d_280_29

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.section	.lrodata,"al",@progbits
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c:
	.ascii	"\200\004\225H\000\000\000\000\000\000\000\214\bbuiltins\224\214\023NotImplementedError\224\223\224\214\034incompatible shape for array\224\205\224N\207\224."
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c, 83

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1:
	.ascii	"\334;\272\203,L7X'=\r\262K\203V\221\257?1l"
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1, 20

	.type	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.p2align	4, 0x0
.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c:
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c
	.long	83
	.zero	4
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, 40

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c:
	.ascii	"\200\004\2258\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214\024cannot allocate list\224\205\224N\207\224."
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c, 67

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1:
	.ascii	"+\230\364\023f\210\335\323\300)\0227\006\206\361\240\0011(\f"
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1, 20

	.type	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c:
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c
	.long	67
	.zero	4
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, 40

	.type	".const.runner.<locals>.run",@object
	.p2align	4, 0x0
".const.runner.<locals>.run":
	.asciz	"runner.<locals>.run"
	.size	".const.runner.<locals>.run", 20

	.type	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", 1679

	.type	".const.size mismatch for tuple, expected 5 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 5 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 5 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 5 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 18 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 18 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 18 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 18 element(s) but got %zd", 60

	.type	".const.can't unbox array from PyObject into native value.  The object maybe of a different type",@object
	.p2align	4, 0x0
".const.can't unbox array from PyObject into native value.  The object maybe of a different type":
	.asciz	"can't unbox array from PyObject into native value.  The object maybe of a different type"
	.size	".const.can't unbox array from PyObject into native value.  The object maybe of a different type", 89

	.type	".const.size mismatch for tuple, expected 8 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 8 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 8 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 8 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 11 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 11 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 11 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 11 element(s) but got %zd", 60

	.type	".const.Error creating Python tuple from runtime exception arguments",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments", 61

	.type	".const.unknown error when calling native function",@object
	.p2align	4, 0x0
".const.unknown error when calling native function":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function", 43

	.type	".const.Error creating Python tuple from runtime exception arguments.1",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments.1":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments.1", 61

	.type	".const.unknown error when calling native function.2",@object
	.p2align	4, 0x0
".const.unknown error when calling native function.2":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function.2", 43

	.type	".const.<numba.core.cpu.CPUContext>",@object
	.p2align	4, 0x0
".const.<numba.core.cpu.CPUContext>":
	.asciz	"<numba.core.cpu.CPUContext>"
	.size	".const.<numba.core.cpu.CPUContext>", 28

	.type	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,8,8
	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\241\t\207\224\207\224."
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9, 179

	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1:
	.ascii	"\320%X\036\206\227\332\260g\235\177\213W&mx\335FA\311"
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1, 20

	.type	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9
	.long	179
	.zero	4
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, 40

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\254\t\207\224\207\224."
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4, 179

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1:
	.ascii	";\360\3717uqn\245\246\025\024Z\220|'N8\032\n\344"
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1, 20

	.type	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4
	.long	179
	.zero	4
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,8,8
	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.ascii	"\200\004\2257\000\000\000\000\000\000\000\214\bbuiltins\224\214\nIndexError\224\223\224\214\024getitem out of range\224\205\224N\207\224."
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 66

	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1:
	.ascii	"WSA\237|<\235\236A\245\034zW,\316\026$\243\232\177"
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1, 20

	.type	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f
	.long	66
	.zero	4
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 40

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.ascii	"\200\004\225>\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214\033incompatible sequence shape\224\205\224N\207\224."
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 73

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1:
	.ascii	"\371\264\362xTZ\026\237\017\005MOx\353\245\277\270v\202\266"
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1, 20

	.type	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6
	.long	73
	.zero	4
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 40

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57:
	.ascii	"\200\004\225~\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\224\205\224N\207\224."
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, 137

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1:
	.ascii	"X\341N\314\265\007\261\340 i\201t\002#\346\205\313\214<W"
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, 20

	.type	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57:
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57
	.long	137
	.zero	4
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, 40

	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast12write_regionB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28128_295ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE23Literal_5bint_5d_280_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast12write_regionB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28128_295ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE23Literal_5bint_5d_280_29,8,8
	.section	".note.GNU-stack","",@progbits
